import type { MergedNames } from '../../../domain/search/search-settings.ts';
import { syllablesOf, type Syllable } from '../../../domain/search/syllables.ts';
import { cleanText } from '../../../domain/vietnamese-text.ts';
import { decodeKeystrokes } from '../decode-keystrokes.ts';
import {
  longForm,
  mergedReadings,
  otherReadings,
  type MergedReading,
  type Reading,
  type Word,
} from './other-readings.ts';
import type { TextSource } from './text-source.ts';

/** Words of a query that are looked for: each of them costs files. */
const MOST_WORDS = 32;

/** Words that one which is still being typed may become. */
const COMPLETIONS = 3;

/** What the words of a query are searched as. */
export interface ReadWords {
  /** What the texts may have for the query; first what is nearest to how it was typed. */
  readings: Reading[];
  /** What the texts may have of issuers that were merged with those named. */
  merged: MergedReading[];
  /** Words that no text has, as typed. */
  unknown: string[];
  /** What is searched instead of keystrokes of an input method, and of abbreviations that no text has. */
  decoded: string[];
}

/** Looks every word of a query up: as typed, as an abbreviation, as keystrokes, and the last one as the beginning of a word. */
export async function readWords(query: string, source: TextSource, merged: MergedNames): Promise<ReadWords> {
  const text = cleanText(query);
  const typed = syllablesOf(text).slice(0, MOST_WORDS);
  const read: ReadWords = { readings: [], merged: [], unknown: [], decoded: [] };
  const words: (Word | undefined)[] = [];
  let endings: Word[] = [];
  const known = await Promise.all(typed.map(({ folded }) => source.words(folded)));
  for (const [at, word] of typed.entries()) {
    const letters = text.slice(word.start, word.end);
    if (isAmong(known[at]!, word.folded)) {
      words.push(word);
      continue;
    }
    const meant = longForm(word) ?? (await decodedWord(letters, source));
    if (meant) {
      words.push(...meant.long);
      read.decoded.push(meant.written);
      continue;
    }
    if (at === typed.length - 1) endings = endingsOf(word, known[at]!);
    if (at < typed.length - 1 || endings.length === 0) {
      words.push(undefined);
      if (!read.unknown.includes(letters)) read.unknown.push(letters);
    }
  }
  const typedReadings = endings.length > 0 ? endings.map((ending) => [...words, ending]) : [words];
  read.readings = [...typedReadings, ...otherReadings(typedReadings[0]!)];
  read.merged = read.readings.flatMap((reading) => mergedReadings(reading, merged));
  return read;
}

function isAmong(words: readonly Word[], folded: string): boolean {
  return words.some((word) => word.folded === folded);
}

async function decodedWord(
  letters: string,
  source: TextSource,
): Promise<{ long: Word[]; written: string } | undefined> {
  const written = decodeKeystrokes(letters);
  const word = written === undefined ? undefined : syllablesOf(written)[0];
  return word && written !== undefined && isAmong(await source.words(word.folded), word.folded)
    ? { long: [word], written }
    : undefined;
}

function endingsOf({ folded }: Syllable, words: readonly Word[]): Word[] {
  if (folded.length < 2) return [];
  const begun = new Set(words.flatMap((word) => (word.folded.startsWith(folded) ? [word.folded] : [])));
  return Array.from(begun, (ending) => ({ folded: ending, marked: ending })).slice(0, COMPLETIONS);
}
