import type { Decision } from '../../domain/archive.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { ON_FORCE } from '../../domain/relation.ts';
import type { Interval } from '../../domain/timeline.ts';
import { plainText } from '../../i18n/phrase.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { decisionName, numberedName, type NumberedName } from '../decision-name.ts';
import type { PageSource } from '../page-source.ts';
import { comesBackPartly } from '../partial-ends.ts';
import { restingLines } from '../resting-lines.ts';
import { stateLabel } from '../state-badge.ts';
import { writeDate } from '../../domain/write-date.ts';
import { hasEffect, type LineageEdge, type PicturedRelation } from './lineage-edge.ts';
import type { LineageNode } from './lineage-of.ts';
import type { Row } from './lineage-rows.ts';

/** A row in words: the picture and the list beside it say the same. */
export interface RowView {
  id: string;
  href: string;
  name: NumberedName;
  /** Present on a decision's own row. */
  card?: CardView;
  /** Absent where the day of issue is not known. */
  day?: { iso: PlainDate; words: string };
  /** What becomes of the decision on the day: `có hiệu lực`. */
  change?: string;
  acts: ActView[];
}

export interface CardView {
  /** The name of the link: `Quyết định số 2236/QĐ-UBND ngày 06/9/2021, Còn hiệu lực từ 06/9/2021`. */
  label: string;
  /** `ngày 06/9/2021` */
  issued: string;
  title?: string;
  /** Said of a stub. */
  stub?: string;
  /** Said of the decision whose page this is. */
  here?: string;
  /** Its states: `Còn hiệu lực từ 06/9/2021; Hết hiệu lực từ …`. */
  life: string;
  /** Those left out around it. */
  outside?: string;
}

export interface ActView {
  relation: PicturedRelation;
  target: string;
  href: string;
  /** `thay thế` */
  verb: string;
  number: string;
  /** Parts, days: `(một phần: Điều 3)`. */
  note?: string;
}

/** Puts the rows of a picture into words. */
export function rowViews(
  site: PageSource,
  rows: readonly Row[],
  nodes: readonly LineageNode[],
  here?: string,
): RowView[] {
  const outside = new Map(nodes.map((node) => [node.decision.id, node.outside]));
  return rows.map((row) => {
    const { decision, day, change } = row;
    const { settings } = site.archive;
    return {
      id: decision.id,
      href: site.paths.decision(decision.id),
      name: numberedName(settings, decision),
      ...(row.card && { card: cardView(site, row, outside.get(decision.id) ?? 0, here) }),
      ...(day !== undefined && { day: { iso: day, words: dayWords(site, day) } }),
      ...(change && { change: changeWords(site, decision, change) }),
      acts: row.acts.map(({ edge }) => actView(site, edge, day)),
    };
  });
}

function cardView(site: PageSource, { decision }: Row, outside: number, here: string | undefined): CardView {
  const words = stringsOf(site.archive.settings.locale).lineage;
  const { settings } = site.archive;
  const { title, held, id } = decision;
  const issued = decision.issued === undefined ? words.issuedUnknown : words.issuedOn(dayWords(site, decision.issued));
  const life = lifeWords(site, decision);
  return {
    label: `${decisionName(settings, decision)} ${issued}, ${life}`,
    issued,
    ...(title !== undefined && { title }),
    ...(!held && { stub: words.stub }),
    ...(id === here && { here: words.here }),
    life,
    ...(outside > 0 && { outside: words.outside(outside) }),
  };
}

const MOST_STRETCHES = 12;

/** A decision's states in words, from the first on. */
function lifeWords(site: PageSource, decision: Decision): string {
  const { archive } = site;
  const { timeline } = decision;
  const { locale } = archive.settings;
  const words = stringsOf(locale).lineage;
  // What rests on another act in the same state is no other state.
  const changes = timeline.filter((interval, index) => !isSame(timeline[index - 1], interval));
  const told = changes.slice(0, MOST_STRETCHES).map((interval) => {
    if (interval.state === 'not-applicable') return words.noForce;
    const from = interval.from === undefined ? undefined : writeDate(locale, interval.from);
    return words.stretch(stateLabel(archive, interval), from);
  });
  const resting = timeline.flatMap((interval) => restingLines(site, decision, interval).map(plainText));
  return [...told, ...(changes.length > MOST_STRETCHES ? ['…'] : []), ...new Set(resting)].join('; ');
}

function isSame(a: Interval | undefined, b: Interval): boolean {
  return a?.state === b.state && a.assumed === b.assumed;
}

function changeWords({ archive }: PageSource, decision: Decision, change: Interval): string {
  const words = stringsOf(archive.settings.locale).lineage;
  const before = decision.timeline[decision.timeline.indexOf(change) - 1];
  if (change.because?.relation === 'expires') return words.runsOut;
  if (comesBackPartly(decision, before, change)) return `${words.entersAgain}, ${words.exceptEnded}`;
  if (change.state !== 'in-force' || change.assumed) return words.becomes(stateLabel(archive, change));
  return before?.state === 'not-yet-in-force' ? words.enters : words.entersAgain;
}

function actView(site: PageSource, edge: LineageEdge, rowDay: PlainDate | undefined): ActView {
  const { archive, paths } = site;
  const words = stringsOf(archive.settings.locale).lineage;
  const target = archive.decisions.get(edge.target);
  const notes = actNotes(site, edge, rowDay);
  return {
    relation: edge.relation,
    target: edge.target,
    href: paths.decision(edge.target),
    verb: words.acts[edge.relation],
    number: target?.number ?? edge.target,
    ...(notes.length && { note: `(${notes.join('; ')})` }),
  };
}

/** An act as a sentence without its subject: `thay thế 601/QĐ-UBND (một phần: Điều 3)`. */
export function actWords(site: PageSource, edge: LineageEdge, rowDay: PlainDate | undefined): string {
  const { verb, number, note } = actView(site, edge, rowDay);
  return [verb, number, ...(note === undefined ? [] : [note])].join(' ');
}

/** What a reference says beyond its kind: parts, a day that is not the row's, an end. */
function actNotes(site: PageSource, edge: LineageEdge, rowDay: PlainDate | undefined): string[] {
  const { lineage, decision } = stringsOf(site.archive.settings.locale);
  const { partial, provisions, day, since, until, untilEvent, relation } = edge;
  const from = since ?? day;
  const part = [
    ...(partial && ON_FORCE.has(relation) ? [lineage.partly] : []),
    ...(provisions.length ? [provisions.join(', ')] : []),
  ];
  return [
    ...(part.length ? [part.join(': ')] : []),
    ...(hasEffect(edge) ? [] : [lineage.noEffect]),
    ...(day === '' ? [lineage.fromTheStart] : []),
    ...(from && from !== rowDay ? [decision.from(dayWords(site, from))] : []),
    ...(until !== undefined ? [decision.until(dayWords(site, addDays(until, -1)))] : []),
    ...(untilEvent !== undefined ? [decision.untilEvent(untilEvent)] : []),
  ];
}

function dayWords({ archive }: PageSource, day: PlainDate): string {
  return writeDate(archive.settings.locale, day);
}

/** A decision as a sentence names it, with its day: for the picture's own name. */
export function hereName(site: PageSource, id: string): string {
  const decision = site.archive.decisions.get(id);
  return decision ? decisionName(site.archive.settings, decision) : id;
}
