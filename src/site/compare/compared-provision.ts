import { readProvision } from '../../markdown/provision.ts';
import type { Section } from '../../markdown/rendered.ts';
import { wordsOf, type TextWord } from './text-words.ts';

/** A stretch of a text that is compared as one: an article, a chapter's heading, what stands before the first. */
export interface ComparedProvision {
  /** The anchor in its own text. */
  id?: string;
  title: string;
  /** What provisions of one kind may be matched: `dieu`, `chuong`, … */
  kind: string;
  /** The id that its own name gives: `dieu-5`; absent for other headings. */
  name?: string;
  /** The words of its title and text, line by line. */
  words: TextWord[];
  /** How many words the name takes: `Điều 5.` takes three. */
  nameLength: number;
}

/** The provisions of a rendered text, in their order. */
export function comparedProvisions(sections: readonly Section[]): ComparedProvision[] {
  return sections.map(({ id, title = '', text }) => {
    const name = readProvision(title);
    const words = wordsOf(title === '' || text === '' ? title + text : `${title}\n${text}`);
    return {
      ...(id !== undefined && { id }),
      title,
      kind: name?.kind ?? (title === '' ? 'opening' : 'heading'),
      ...(name && { name: name.id }),
      words,
      nameLength: name ? lengthOfName(name.id, words) : 0,
    };
  });
}

/** A name is its kind's words, its number's, and a sign behind: `Phụ lục`, `thứ hai`, `.`. */
function lengthOfName(id: string, words: readonly TextWord[]): number {
  const kindWords = id.startsWith('phu-luc') ? 2 : 1;
  const hasNumber = id !== 'phu-luc';
  const isApart = words[kindWords]?.key.toLowerCase() === 'số' ? 1 : 0;
  const number = !hasNumber ? 0 : /-thu-/.test(id) ? id.split('-').length - 1 : 1;
  const length = kindWords + isApart + number;
  return /^[.:)-]$/.test(words[length]?.key ?? '') ? length + 1 : length;
}
