import { numberKey } from '../../domain/document-number.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import type { Profile } from '../../domain/settings.ts';
import { foldInPlace } from '../../domain/vietnamese-text.ts';
import { comparedNumber, isSpeltAlmost, type ComparedNumber } from '../../domain/search/compared-number.ts';
import { issuerWords } from './number-tail.ts';
import type { NumberQuery } from './plan-number.ts';

const MOST_MEANT = 10;
const MOST_SAME_RUNNING = 5;

/** What the numbers of an archive answer to a number; each list in the order of the entries given unless it says another. */
export interface NumberMatches {
  /** The number asked for. First what agrees with the day, the letters, the issuer and the type that were named. */
  exact: NumberEntry[];
  /** Numbers that begin with what was typed. */
  begun: NumberEntry[];
  /** Numbers from which what was typed differs by one letter, or by two that changed places. */
  meant: NumberEntry[];
  /** Other numbers with the same running number. */
  sameRunning: NumberEntry[];
}

/** Compares a number with the entries of its shard. */
export function matchNumbers(query: NumberQuery, entries: readonly NumberEntry[], profile: Profile): NumberMatches {
  const matches: NumberMatches = { exact: [], begun: [], meant: [], sameRunning: [] };
  const alike: NumberEntry[] = [];
  for (const entry of entries) {
    const compared = comparedNumber(entry, profile);
    if (compared.running !== query.running) continue;
    const list = listFor(query, entry, compared);
    if (list === 'alike') alike.push(entry);
    else if (list) matches[list].push(entry);
  }
  // A number with its year stands for one that was typed without, where none is written so.
  if (matches.exact.length > 0) matches.sameRunning.unshift(...(query.certain ? alike : []));
  else matches.exact.push(...alike);
  const agreement = agreementWith(query, profile);
  matches.exact = byDescending(matches.exact, agreement);
  matches.meant.length = Math.min(matches.meant.length, MOST_MEANT);
  matches.sameRunning.length = Math.min(matches.sameRunning.length, MOST_SAME_RUNNING);
  return matches;
}

function listFor(
  query: NumberQuery,
  entry: NumberEntry,
  compared: ComparedNumber,
): keyof NumberMatches | 'alike' | undefined {
  const isBare = query.running !== '' && query.head === '' && query.rest === '';
  const sameType = query.type === undefined || query.type === entry.type;
  const ofYear = query.year === undefined || compared.year === undefined || query.year === compared.year;
  const sameHead = compared.head === query.head;
  if (ofYear && isBare && sameType) return 'exact';
  if (ofYear && sameHead && !isBare) {
    const bearsOther = compared.bearsYear && query.year === undefined;
    if (compared.letters === query.wordyRest) return 'exact';
    if (compared.letters === query.rest) return bearsOther ? 'alike' : 'exact';
    if (sameType && compared.ends.includes(query.rest)) return 'alike';
    if (sameType && compared.letters.startsWith(query.rest)) return 'begun';
    if (isSpeltAlmost(query.rest, compared.letters)) return 'meant';
  }
  return query.certain && (!isBare || query.year !== undefined) ? 'sameRunning' : undefined;
}

/** How far an entry agrees with what a query says of it: the more, the greater. */
function agreementWith(query: NumberQuery, profile: Profile): (entry: NumberEntry) => number {
  const key = numberKey(query.written, profile);
  return ({ number, issued, issuer = '', type }) => {
    const named = new Set(issuerWords(foldInPlace(issuer)));
    const agrees = [
      query.type !== undefined && query.type === type,
      query.issuer !== undefined && query.issuer.every((word) => named.has(word)),
      numberKey(number, profile) === key,
      query.issued !== undefined && query.issued === issued,
    ];
    return agrees.reduce((sum, agreed, at) => sum + (agreed ? 2 ** at : 0), 0);
  };
}

function byDescending(entries: readonly NumberEntry[], worth: (entry: NumberEntry) => number): NumberEntry[] {
  return entries
    .map((entry) => ({ entry, worth: worth(entry) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ entry }) => entry);
}
