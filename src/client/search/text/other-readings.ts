import { ABBREVIATIONS } from '../../../domain/search/abbreviations.ts';
import type { MergedNames } from '../../../domain/search/search-settings.ts';
import { hasMarks, syllablesOf, type Syllable } from '../../../domain/search/syllables.ts';

/** A word of a query, as it is compared. */
export type Word = Pick<Syllable, 'folded' | 'marked'>;

/** Words one after the other: undefined where a word stands that no text has, so that no pair goes across it. */
export type Reading = readonly (Word | undefined)[];

const TABLE = ABBREVIATIONS.map(([short, long]) => ({
  short: syllablesOf(short)[0]!,
  long: syllablesOf(long),
  written: long,
}));

/** What an abbreviation stands for: its words, and how they are written. */
export function longForm(word: Word): { long: readonly Word[]; written: string } | undefined {
  return TABLE.find(({ short }) => isSame(word, short));
}

/** What texts may have for the words of a reading: every abbreviation written out, and every name as its abbreviation. */
export function otherReadings(reading: Reading): Reading[] {
  const long: Reading = reading.flatMap((word): Reading => (word && longForm(word)?.long) ?? [word]);
  const short = shortened(reading);
  return [long, short].filter((other) => other.length !== reading.length);
}

/** A reading with the names of merged issuers in the place of those that were typed. */
export interface MergedReading {
  reading: Reading;
  /** The name that was put in. */
  name: string;
}

/** What texts may have where an issuer that was named has taken another's place, or lost its own to another. */
export function mergedReadings(reading: Reading, merged: MergedNames): MergedReading[] {
  return merged.flatMap(([before, after]) =>
    [[before, after] as const, [after, before] as const].flatMap(([typed, name]) => {
      const other = replaced(reading, syllablesOf(typed), syllablesOf(name));
      return other ? [{ reading: other, name }] : [];
    }),
  );
}

/** A reading with other words in the place of some; undefined where those aren't there. */
function replaced(reading: Reading, words: readonly Word[], others: readonly Word[]): Reading | undefined {
  const at = reading.findIndex((_, start) => words.every((word, index) => isSame(reading[start + index], word)));
  return at < 0 ? undefined : [...reading.slice(0, at), ...others, ...reading.slice(at + words.length)];
}

function shortened(reading: Reading): Reading {
  const words: (Word | undefined)[] = [];
  for (let at = 0; at < reading.length;) {
    const name = TABLE.filter(({ long }) => long.every((word, index) => isSame(reading[at + index], word)));
    const longest = name.sort((a, b) => b.long.length - a.long.length)[0];
    words.push(longest ? longest.short : reading[at]);
    at += longest ? longest.long.length : 1;
  }
  return words;
}

/** Whether what was typed is the word, its marks only where any were typed. */
function isSame(typed: Word | undefined, word: Word): boolean {
  return typed !== undefined && typed.folded === word.folded && (!hasMarks(typed) || typed.marked === word.marked);
}
