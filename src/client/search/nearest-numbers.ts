import type { NumberEntry } from '../../domain/search/number-entry.ts';
import type { Profile } from '../../domain/settings.ts';
import { comparedNumber } from '../../domain/search/compared-number.ts';
import type { NumberQuery } from './plan-number.ts';

/** As many as a reader takes in at a glance. */
const MOST = 4;

/**
 * The numbers nearest to one that doesn't exist: with the same symbol (of the same type, where none was typed), those of
 * the year that was named first, then by how far they are; of one number the first entry given.
 */
export function nearestNumbers(query: NumberQuery, entries: readonly NumberEntry[], profile: Profile): NumberEntry[] {
  if (query.running === '') return [];
  const isBare = query.head === '' && query.rest === '';
  const found = new Map<string, { entry: NumberEntry; far: number }>();
  for (const entry of entries) {
    const { head, running, letters, year } = comparedNumber(entry, profile);
    if (running === '' || running === query.running || (!isBare && head !== query.head)) continue;
    if (isBare ? query.type !== undefined && query.type !== entry.type : letters !== query.rest) continue;
    const otherYear = query.year !== undefined && query.year !== year;
    const far = Math.abs(Number(running) - Number(query.running)) + (otherYear ? 1e9 : 0);
    const known = found.get(entry.number);
    if (!known || far < known.far) found.set(entry.number, { entry, far });
  }
  return [...found.values()]
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}
