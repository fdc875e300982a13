import type { Archive, Decision } from '../../domain/archive.ts';
import type { TextKind } from '../../domain/record.ts';
import { compareWords } from '../../domain/collation.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import { waysInStringsOf } from '../../i18n/ways-in/strings-of.ts';
import { listsOf } from '../archive-lists.ts';
import { typeName } from '../decision-name.ts';
import type { PageSource } from '../page-source.ts';
import type { ListedState } from '../paths.ts';
import { indexOn, stateLabel } from '../state-badge.ts';
import { LISTED_STATES, standingOn } from '../states/state-lists.ts';

/** How many decisions, or news, are of one kind. */
export interface Tally {
  name: string;
  /** What pictures, which are narrow, call it. Default: `name`. */
  short?: string;
  href?: string;
  n: number;
  /** Of those: how many the archive only knows of. Counted beside `n`. */
  stubs?: number;
}

const TEXTS: readonly TextKind[] = ['full', 'extract', 'summary', 'none'];

/** Held decisions by the year of their address, newest first. */
export function tallyYears({ archive, paths }: PageSource): Tally[] {
  return [...listsOf(archive).byYear].map(([year, { length }]) => ({ name: year, href: paths.year(year), n: length }));
}

/** Held decisions by type, the most first; those of no known type last. */
export function tallyTypes({ archive, paths }: PageSource): Tally[] {
  const { all, byType } = listsOf(archive);
  const { noType } = waysInStringsOf(archive.settings.locale).statistics;
  const named = [...byType].map(([id, { length }]) => ({
    ...{ name: typeName(archive.settings, id), href: paths.type(id), n: length },
  }));
  return [...mostFirst(named), ...rest(noType, all.length, named)];
}

/** Held decisions by issuer, the most first; those of no known issuer last. */
export function tallyIssuers({ archive, paths }: PageSource): Tally[] {
  const { all, byIssuer } = listsOf(archive);
  const { noIssuer } = waysInStringsOf(archive.settings.locale).statistics;
  const named = [...byIssuer].map(([id, { length }]) => {
    const { name, short = name } = archive.settings.issuers[id] ?? { name: id };
    return { name, short, href: paths.issuer(id), n: length };
  });
  return [...mostFirst(named), ...rest(noIssuer, all.length, named)];
}

/**
 * All decisions by their state on the day of the archive, in the order of states; what is assumed, and what rests on
 * what has ended, apart. Last those of types that have none.
 */
export function tallyStates(site: PageSource): Tally[] {
  const { archive, paths } = site;
  const tallies = new Map<string, Tally & { state?: ListedState }>();
  for (const decision of archive.decisions.values()) {
    const { name, state } = stateNameOf(site, decision);
    const tally = tallies.get(name) ?? { name, n: 0, stubs: 0, ...(state && { state, href: paths.state(state) }) };
    tallies.set(name, tally);
    if (decision.held) tally.n++;
    else tally.stubs = (tally.stubs ?? 0) + 1;
  }
  const place = ({ state }: { state?: ListedState }) => (state ? LISTED_STATES.indexOf(state) : LISTED_STATES.length);
  // The plain label of a state is the shortest.
  const sorted = [...tallies.values()].sort((a, b) => place(a) - place(b) || a.name.length - b.name.length);
  return sorted.map(({ state: _, ...tally }) => tally);
}

function stateNameOf({ archive }: PageSource, decision: Decision): { name: string; state?: ListedState } {
  const { locale } = archive.settings;
  const standing = standingOn(archive, decision, archive.asOf);
  const interval = decision.timeline[indexOn(decision.timeline, archive.asOf)];
  if (!standing || !interval) return { name: waysInStringsOf(locale).statistics.withoutForce };
  const label = stateLabel(archive, interval);
  const restsOnEnded = standing.unsure && !interval.assumed;
  return {
    state: standing.state,
    name: restsOnEnded ? `${label} – ${stringsOf(locale).state.basisEnded}` : label,
  };
}

/** Held decisions by what the archive has of their text. */
export function tallyTexts({ archive }: PageSource): Tally[] {
  const { texts } = waysInStringsOf(archive.settings.locale).statistics;
  const { all } = listsOf(archive);
  return TEXTS.map((kind) => ({ name: texts[kind], n: all.filter(({ record }) => record?.text === kind).length }));
}

/** News by the year in which they went out, newest first. */
export function tallyNews({ archive }: PageSource): Tally[] {
  const years = Map.groupBy(listsOf(archive).news, ({ record }) => record.published.slice(0, 4));
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1)).map(([name, { length }]) => ({ name, n: length }));
}

/** How many held decisions come with a signed original. */
export function countSigned(archive: Archive): number {
  return listsOf(archive).all.filter(({ record }) => record?.attachments.some(({ kind }) => kind === 'signed')).length;
}

function mostFirst(tallies: Tally[]): Tally[] {
  return tallies.sort((a, b) => b.n - a.n || compareWords(a.name, b.name));
}

function rest(name: string, all: number, named: readonly Tally[]): Tally[] {
  const n = all - named.reduce((sum, tally) => sum + tally.n, 0);
  return n > 0 ? [{ name, n }] : [];
}
