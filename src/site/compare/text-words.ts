import { withOlderTone } from '../../domain/tone-placement.ts';
import { cleanText } from '../../domain/vietnamese-text.ts';

/** A word or a sign of a text. */
export interface TextWord {
  /** As the text has it, with the white space behind it: all of them together are the text. */
  shown: string;
  /** As it is compared: Unicode form, kinds of dashes and quotation marks, and the place of the tone mark don't count. */
  key: string;
}

/** A syllable or a number with what holds it together (`2236/QĐ-UBND`, `06/9/2021`, `1.500`), or one sign. */
const WORD = /(?:[\p{L}\p{M}\p{N}\p{Cf}]+(?:[./-][\p{L}\p{M}\p{N}]+)*|\S)\s*/gu;

/** The words of a text that begins with one, in their order. */
export function wordsOf(text: string): TextWord[] {
  return Array.from(text.matchAll(WORD), ([shown]) => ({ shown, key: keyOf(shown.trimEnd()) }));
}

const keys = new Map<string, string>();
/** A language has no more syllables than this by far. */
const MOST_KEYS = 50_000;

function keyOf(word: string): string {
  if (/^[\x21\x23-\x7E]+$/.test(word)) return word;
  let key = keys.get(word);
  if (key === undefined) {
    key = withOlderTone(cleanText(word))
      .replace(/[“”„‟«»]/g, '"')
      .replace(/[‘’‚‛]/g, "'");
    if (keys.size < MOST_KEYS) keys.set(word, key);
  }
  return key;
}
