import { syllablesOf, type Syllable } from '../../../domain/search/syllables.ts';
import { cleanText } from '../../../domain/vietnamese-text.ts';
import { decodeKeystrokes } from '../decode-keystrokes.ts';
import type { TextSource } from './text-source.ts';

/** Words of a query that are looked for: each of them costs files. */
const MOST_WORDS = 32;

/** Words that one which is still being typed may become. */
const COMPLETIONS = 3;

/** What the words of a query are searched as. */
export interface ReadWords {
  /** One after the other: undefined where a word stands that no text has, so that no pair goes across it. */
  words: (Word | undefined)[];
  /** For the last word, where it is only begun: what it may become, the most frequent first. */
  endings: Word[];
  /** Words that no text has, as typed. */
  unknown: string[];
  /** Words that were read as keystrokes of an input method: what is searched instead. */
  decoded: string[];
}

export type Word = Pick<Syllable, 'folded' | 'marked'>;

/** Looks every word of a query up: as typed, as keystrokes, and the last one as the beginning of a word. */
export async function readWords(query: string, source: TextSource): Promise<ReadWords> {
  const text = cleanText(query);
  const typed = syllablesOf(text).slice(0, MOST_WORDS);
  const read: ReadWords = { words: [], endings: [], unknown: [], decoded: [] };
  const known = await Promise.all(typed.map(({ folded }) => source.words(folded)));
  for (const [at, word] of typed.entries()) {
    const letters = text.slice(word.start, word.end);
    if (isAmong(known[at]!, word.folded)) {
      read.words.push(word);
      continue;
    }
    const meant = await decodedWord(letters, source);
    if (meant) {
      read.words.push(meant.word);
      read.decoded.push(meant.written);
      continue;
    }
    if (at === typed.length - 1) read.endings = endingsOf(word, known[at]!);
    if (at < typed.length - 1 || read.endings.length === 0) {
      read.words.push(undefined);
      if (!read.unknown.includes(letters)) read.unknown.push(letters);
    }
  }
  return read;
}

function isAmong(words: readonly string[], folded: string): boolean {
  return words.some((word) => syllablesOf(word)[0]?.folded === folded);
}

async function decodedWord(letters: string, source: TextSource): Promise<{ word: Word; written: string } | undefined> {
  const written = decodeKeystrokes(letters);
  const word = written === undefined ? undefined : syllablesOf(written)[0];
  return word && written !== undefined && isAmong(await source.words(word.folded), word.folded)
    ? { word, written }
    : undefined;
}

function endingsOf({ folded }: Syllable, words: readonly string[]): Word[] {
  if (folded.length < 2) return [];
  const endings = new Map<string, Word>();
  for (const written of words) {
    const word = syllablesOf(written)[0];
    if (word?.folded.startsWith(folded) && !endings.has(word.folded)) {
      endings.set(word.folded, { folded: word.folded, marked: word.folded });
      if (endings.size === COMPLETIONS) break;
    }
  }
  return [...endings.values()];
}
