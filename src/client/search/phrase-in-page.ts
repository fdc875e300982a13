import { fromIndexText } from '../../domain/search/index-text.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';

/** Whether as many positions as the phrase has words follow one another: a sign that the phrase stands there. */
export function mayHoldPhrase(positions: readonly number[], length: number): boolean {
  const sorted = [...new Set(positions)].sort((a, b) => a - b);
  let run = 0;
  return sorted.some((position, index) => {
    run = position - 1 === sorted[index - 1] ? run + 1 : 1;
    return run >= length;
  });
}

/**
 * Whether the words stand in a page's text in this order; with `exactMarks`, in these very marks;
 * with `begun`, the last may be the beginning of a word.
 */
export function holdsPhrase(page: readonly string[], { words, exactMarks, begun }: Phrase): boolean {
  const phrase = words.map((word) => plain(word, exactMarks));
  const text = page.map((word) => plain(fromIndexText(word), exactMarks));
  const last = phrase.length - 1;
  const fits = (at: number, index: number) => {
    const [here = '', word = ''] = [text[at], phrase[index]];
    return here === word || (begun && index === last && here.startsWith(word));
  };
  return text.some((_, at) => phrase.every((_, index) => fits(at + index, index)));
}

/** Words that are to follow one another. */
export interface Phrase {
  words: readonly string[];
  exactMarks: boolean;
  begun: boolean;
}

function plain(word: string, exactMarks: boolean): string {
  const bare = word.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return exactMarks ? bare.normalize('NFC').toLowerCase() : foldMarks(bare);
}
