import type { Archive } from '../../domain/archive.ts';
import { FORCE_GROUPS, inForceOn, type InForce } from '../../domain/in-force/in-force-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { listsOf } from '../archive-lists.ts';
import { once } from '../once.ts';
import { forceIndexOf } from './force-index.ts';

/** Entries on a page of a list of a 31 December: few pages in all, none of which is heavy. */
export const YEAR_PAGE_SIZE = 400;

/** The last day of a year. */
export function lastDayOf(year: string): PlainDate {
  return `${year}-12-31`;
}

/** The first and last days of issue among what is held; undefined where nothing is. */
export function holdingsOf(archive: Archive): { first: PlainDate; last: PlainDate } | undefined {
  const { all } = listsOf(archive);
  const [last, first] = [all[0]?.issued, all.at(-1)?.issued];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** What was in force on the 31 December of each year that the archive can speak of, newest year first. */
export const yearListsOf = once((archive: Archive): Map<string, InForce> => {
  const lists = new Map<string, InForce>();
  const first = holdingsOf(archive)?.first;
  if (first === undefined) return lists;
  const { entries } = forceIndexOf(archive);
  for (let year = Number(archive.asOf.slice(0, 4)); year >= Number(first.slice(0, 4)); year--) {
    const name = String(year).padStart(4, '0');
    const day = lastDayOf(name);
    if (day <= archive.asOf) lists.set(name, inForceOn(entries, day));
  }
  return lists;
});

/** How many decisions such a list names. */
export function lengthOf(list: InForce): number {
  return FORCE_GROUPS.reduce((sum, group) => sum + list[group].length, 0);
}
