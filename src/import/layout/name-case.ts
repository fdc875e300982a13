import { isKnownName, ruledWords, WORDS } from './name-rules.ts';
import { isCapital } from './head-signs.ts';

/** A text that stood in capitals, as it may be written. */
export interface Proposed {
  text: string;
  /** Whether all of it is one stretch that the document itself writes so, or one known name. */
  isKnown: boolean;
}

interface Word {
  text: string;
  small: string;
  /** Begins a line or sentence, where any word has a capital. */
  begins: boolean;
}

/** Words of the text that are looked through, and places of one word. */
const MOST_WORDS = 200_000;
const MOST_PLACES = 200;
/** Longer stretches in capitals say nothing of how a name is written. */
const LONGEST_ABBREVIATION = 10;

/** How a document writes names in its running text. */
export class NameCase {
  readonly #words: Word[] = [];
  readonly #places = new Map<string, number[]>();

  /** @param lines of the text; those in capitals tell nothing */
  constructor(lines: Iterable<string>) {
    for (const line of lines) {
      if (this.#words.length > MOST_WORDS) break;
      if (!isCapital(line)) this.#add(line.slice(0, MOST_WORDS));
    }
  }

  #add(line: string): void {
    let end = 0;
    for (const { 0: text, index } of line.matchAll(WORDS)) {
      const begins = end === 0 || /[.:;“"(]/.test(line.slice(end, index));
      end = index + text.length;
      const small = text.toLowerCase();
      const places = this.#places.get(small) ?? [];
      if (places.length < MOST_PLACES) places.push(this.#words.length);
      this.#places.set(small, places);
      this.#words.push({ text, small, begins });
    }
    this.#words.push({ text: '', small: '', begins: true });
  }

  /**
   * Small letters for a text in capitals: names as the document writes them, else as they are known to be written, all else
   * small; the first letter stays a capital.
   */
  propose(capitals: string): Proposed {
    const words = Array.from(capitals.matchAll(WORDS), ({ 0: text, index }) => ({ text, index }));
    const small = words.map(({ text }) => text.toLowerCase());
    const cased: string[] = [];
    let longest = 0;
    while (cased.length < words.length) {
      const at = cased.length;
      const found = this.#found(small, at);
      const ruled = ruledWords(small, at, words[at]!.text, cased);
      longest = Math.max(longest, found.length);
      const isKnown = found.length === ruled.length && isKnownName(found);
      cased.push(...(found.length > 1 && found.length >= ruled.length && !isKnown ? found : ruled));
    }
    const text = rejoined(capitals, words, cased);
    return {
      text: text.charAt(0).toUpperCase() + text.slice(1),
      isKnown: longest === words.length || isKnownName(small),
    };
  }

  /** The longest run of words from `at` on that the text holds, as it is most often written there. */
  #found(small: readonly string[], at: number): string[] {
    let best: string[] = [];
    let ways = new Map<string, number>();
    for (const place of this.#places.get(small[at]!) ?? []) {
      let length = 1;
      while (at + length < small.length && this.#words[place + length]?.small === small[at + length]) length += 1;
      if (length < best.length) continue;
      const written = this.#words.slice(place, place + length).map(({ text, begins, small: low }, index) => {
        return begins && index === 0 && length < small.length ? low : text;
      });
      const way = written.join(' ');
      if (length > 1 && isCapital(way) && way.length > LONGEST_ABBREVIATION) continue;
      if (length > best.length) ways = new Map();
      ways.set(way, (ways.get(way) ?? 0) + 1);
      const isBetter = length > best.length || ways.get(way)! > (ways.get(best.join(' ')) ?? 0);
      if (isBetter) best = written;
    }
    return best;
  }
}

/** A text with other words in the places of its own. */
function rejoined(text: string, words: readonly { text: string; index: number }[], others: readonly string[]): string {
  const pieces: string[] = [];
  let end = 0;
  words.forEach((word, at) => {
    pieces.push(text.slice(end, word.index), others[at] ?? word.text);
    end = word.index + word.text.length;
  });
  return pieces.join('') + text.slice(end);
}
