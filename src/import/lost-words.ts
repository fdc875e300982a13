import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { wordsOf } from '../reading/words-of.ts';

/**
 * Words of a text that are neither in what was read of it into fields nor in the Markdown that was written of the rest, each as
 * often as it is missing, in the order of the text.
 */
export function lostWords(whole: Root, taken: readonly RootContent[], markdown: string): string[] {
  const written = remark().use(remarkGfm).parse(markdown);
  const left = new Map<string, number>();
  const count = (word: string, by: number) => left.set(word, (left.get(word) ?? 0) + by);
  for (const word of [...wordsOf({ type: 'root', children: [...taken] }), ...wordsOf(written)]) count(word, 1);
  return wordsOf(whole).filter((word) => {
    if ((left.get(word) ?? 0) === 0) return true;
    count(word, -1);
    return false;
  });
}
