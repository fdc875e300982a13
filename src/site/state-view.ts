import type { Archive, Decision } from '../domain/archive.ts';
import { INVERSE_OF, type Relation } from '../domain/relation.ts';
import type { Cause, Interval } from '../domain/timeline.ts';
import { writeDate } from './write-date.ts';
import { joinPhrases, phrase, type Phrase } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { decisionItem, type DecisionItem } from './decision-item.ts';
import { decisionRef } from './decision-name.ts';
import type { PageSource } from './page-source.ts';
import {
  badgeOf,
  endedBases,
  intervalOn,
  intervalTone,
  pastAmendments,
  stateLabel,
  type Badge,
  type Tone,
} from './state-badge.ts';

/** What a decision's page says of its state on the day of the archive. */
export interface StateView {
  /** Absent for a type without force. */
  badge?: Badge;
  /** Since when and because of what, what is to come, what to know. */
  lines: Phrase[];
  /** What stands in its place, where it has ended. */
  current: DecisionItem[];
  /** "Theo dữ liệu đến ngày …" */
  asOf: string;
}

/** One stretch of a decision's life, in words. */
export interface TimelineEntry {
  when: string;
  label: string;
  tone: Tone;
  why?: Phrase;
  until?: string;
  /** Words for the interval that holds on the day of the archive. */
  now?: string;
}

/** Says a decision's state on the day of the archive. */
export function stateView(site: PageSource, decision: Decision): StateView {
  const { archive } = site;
  const words = stringsOf(archive.settings.locale).state;
  const badge = badgeOf(archive, decision);
  const current = decision.current.filter((id) => id !== decision.id);
  return {
    ...(badge && { badge }),
    lines: badge ? stateLines(site, decision) : [],
    current: current.flatMap((id) => {
      const successor = archive.decisions.get(id);
      return successor ? [decisionItem(site, successor)] : [];
    }),
    asOf: words.asOf(writeDate(archive.settings.locale, archive.asOf)),
  };
}

/** A decision's whole life in words; empty where it has one state throughout, or none. */
export function timelineView(site: PageSource, decision: Decision): TimelineEntry[] {
  const { archive } = site;
  const { timeline } = decision;
  if (timeline.length < 2 || timeline[0]?.state === 'not-applicable') return [];
  const words = stringsOf(archive.settings.locale).state;
  const now = intervalOn(timeline, archive.asOf);
  return timeline.map((interval, index) => {
    const why = causesPhrase(site, decision, interval);
    return {
      when: words.timelineDays(interval.from && writeDate(archive.settings.locale, interval.from)),
      label: stateLabel(archive, interval),
      tone: intervalTone(interval),
      ...(why && { why }),
      ...(interval.untilEvent !== undefined && { until: words.untilEvent(interval.untilEvent) }),
      ...(index === now && { now: words.now(writeDate(archive.settings.locale, archive.asOf)) }),
    };
  });
}

function stateLines(site: PageSource, decision: Decision): Phrase[] {
  const { archive } = site;
  const words = stringsOf(archive.settings.locale).state;
  const index = intervalOn(decision.timeline, archive.asOf);
  const interval = decision.timeline[index];
  if (!interval) return [];
  const lines = [...presentLines(site, decision, index), ...nextLines(site, decision, index)];
  if (interval.state === 'in-force' || interval.state === 'partly-in-force') {
    const amendments = pastAmendments(archive, decision);
    if (amendments.length) lines.push(words.amendedBy(refs(site, amendments)));
    const ended = endedBases(archive, decision);
    if (ended.length) lines.push(words.basisEndedOf(refs(site, ended)));
  }
  const superseded = causesOf(interval).some(({ relation }) => relation === 'supersedes');
  if (interval.state === 'expired' && superseded && !decision.current.length) lines.push([words.currentNone]);
  return lines;
}

function presentLines(site: PageSource, decision: Decision, index: number): Phrase[] {
  const { locale } = site.archive.settings;
  const words = stringsOf(locale).state;
  const interval = decision.timeline[index];
  if (!interval) return [];
  const lines: Phrase[] = [];
  const why = causesPhrase(site, decision, interval);
  const day = interval.from && writeDate(locale, interval.from);
  if (interval.state === 'unknown') lines.push([words.unknownWhy]);
  else if (why) lines.push(day ? words.since(day, why) : words.sinceUnknown(why));
  else if (interval.state === 'in-force') {
    const back = index > 0 && decision.timeline[index - 1]?.state !== 'not-yet-in-force';
    if (day && back) lines.push([words.backInForceSince(day)]);
    else if (day && !interval.assumed) lines.push([words.inForceSince(day)]);
  } else if (day && interval.state !== 'not-yet-in-force') lines.push(words.since(day, undefined));
  if (interval.untilEvent !== undefined) lines.push([words.untilEvent(interval.untilEvent)]);
  if (interval.assumed && interval.state !== 'unknown') lines.push([whyAssumed(site.archive, decision, interval)]);
  return lines;
}

function whyAssumed({ settings }: Archive, decision: Decision, interval: Interval): string {
  const words = stringsOf(settings.locale).state;
  if (!decision.held) return words.assumedStub;
  if (interval.state !== 'in-force' || !interval.from || interval.because) return words.assumedDay;
  return words.assumedEntry(writeDate(settings.locale, interval.from));
}

function nextLines(site: PageSource, decision: Decision, index: number): Phrase[] {
  const { archive } = site;
  const { locale } = archive.settings;
  const words = stringsOf(locale).state;
  const present = decision.timeline[index];
  const next = decision.timeline[index + 1];
  if (!present || !next?.from) return [];
  const day = writeDate(locale, next.from);
  const why = causesPhrase(site, decision, next);
  const [because, ...also] = causesOf(next);
  const line = (): Phrase => {
    if (next.state === 'in-force' && !why)
      return present.state === 'not-yet-in-force' ? words.next.enters(day) : words.next.entersAgain(day);
    if (next.state !== 'expired' || !because || also.some(({ relation }) => relation !== because.relation))
      return words.next.other(day, stateLabel(archive, next), why);
    const by = [because, ...also].flatMap((cause) => ('by' in cause ? [cause.by] : []));
    return words.next.ends(day, because.relation, by.length ? refs(site, by) : undefined);
  };
  return [next.assumed ? phrase`${line()} ${words.next.assumed}` : line()];
}

function causesOf({ because, also = [] }: Interval): Cause[] {
  return because ? [because, ...also] : [];
}

/** Causes in words, those of one relation together: `bị thay thế bởi A, B; hết thời hạn áp dụng`. */
function causesPhrase(site: PageSource, decision: Decision, interval: Interval): Phrase | undefined {
  const words = stringsOf(site.archive.settings.locale).state;
  const byRelation = Map.groupBy(causesOf(interval), ({ relation }) => relation);
  if (!byRelation.size) return undefined;
  const phrases = [...byRelation].map(([relation, causes]) => {
    const acting = causes.flatMap((cause) =>
      'by' in cause ? [withProvisions(site, decision, cause.relation, cause.by, interval)] : [],
    );
    return words.cause(relation, acting.length ? joinPhrases(acting, ', ') : undefined);
  });
  return joinPhrases(phrases, '; ');
}

function withProvisions(
  site: PageSource,
  decision: Decision,
  relation: Relation,
  by: string,
  interval: Interval,
): Phrase {
  const ref = decisionRef(site, by);
  if (interval.state !== 'partly-in-force' && interval.state !== 'partly-suspended') return [ref];
  const links = decision.inverse[INVERSE_OF[relation]].filter(({ id }) => id === by);
  const provisions = [...new Set(links.flatMap(({ terms }) => terms.provisions ?? []))];
  return provisions.length ? phrase`${ref} (${provisions.join(', ')})` : [ref];
}

const MOST_NAMED = 3;

function refs(site: PageSource, ids: readonly string[]): Phrase {
  const { locale } = site.archive.settings;
  const named = ids.slice(0, MOST_NAMED).map((id): Phrase => [decisionRef(site, id)]);
  if (ids.length > MOST_NAMED) named.push([stringsOf(locale).state.andMore(ids.length - MOST_NAMED)]);
  return joinPhrases(named, ', ');
}
