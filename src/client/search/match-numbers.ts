import { numberKey } from '../../domain/document-number.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import { cutNumber } from '../../domain/search/number-shard.ts';
import type { Profile } from '../../domain/settings.ts';
import type { NumberQuery } from './plan-number.ts';

const MOST_SAME_RUNNING = 5;

/** What the numbers of an archive answer to a number: each list in the order of the shard, newest first. */
export interface NumberMatches {
  /** The number asked for, letter by letter first, then where `đ` is `d`. */
  exact: NumberEntry[];
  /** Numbers that begin with what was typed. */
  begun: NumberEntry[];
  /** Other numbers with the same running number. */
  sameRunning: NumberEntry[];
}

/** Compares a number with the entries of its shard. */
export function matchNumbers(query: NumberQuery, entries: readonly NumberEntry[], profile: Profile): NumberMatches {
  const matches: NumberMatches = { exact: [], begun: [], sameRunning: [] };
  for (const entry of entries) {
    const { head, running, rest } = cutNumber(entry.number);
    if (running !== query.running) continue;
    const bare = running !== '' && query.head === '' && query.rest === '';
    const sameType = query.type === undefined || query.type === entry.type;
    if (sameType && (bare || (head === query.head && rest === query.rest))) matches.exact.push(entry);
    else if (sameType && head === query.head && rest.startsWith(query.rest)) matches.begun.push(entry);
    else if (query.certain && !bare) matches.sameRunning.push(entry);
  }
  const key = numberKey(query.written, profile);
  const letters = ({ number }: NumberEntry) => (numberKey(number, profile) === key ? 0 : 1);
  matches.exact.sort((a, b) => letters(a) - letters(b));
  matches.sameRunning.length = Math.min(matches.sameRunning.length, MOST_SAME_RUNNING);
  return matches;
}
