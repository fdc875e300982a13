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

/** Whether the words stand in a page's text in this order; with `exactMarks`, in these very marks. */
export function holdsPhrase(page: readonly string[], phrase: readonly string[], exactMarks: boolean): boolean {
  const [first, ...others] = phrase.map((word) => plain(word, exactMarks));
  const words = page.map((word) => plain(fromIndexText(word), exactMarks));
  return words.some((word, at) => word === first && others.every((other, index) => words[at + 1 + index] === other));
}

function plain(word: string, exactMarks: boolean): string {
  const bare = word.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return exactMarks ? bare.normalize('NFC').toLowerCase() : foldMarks(bare);
}
