import { diffArrays } from 'diff';
import type { TextWord } from './text-words.ts';

/** A run of words of one text that the other has too, or has not. */
export interface Run {
  text: string;
  isChanged: boolean;
}

/** Two texts, each in runs: those of one put together are that text. */
export interface MarkedTexts {
  older: Run[];
  newer: Run[];
  /** Words of both that differ in their Unicode form, dashes, quotation marks or the place of a tone mark only. */
  retyped: number;
}

/** Where more of all words differ, marks say nothing but that. */
const MOST_OF_ALL = 0.4;
/** So few are marked in any case. */
const FEW = 30;

/**
 * Marks the words that two texts don't share.
 *
 * @param most how many words may differ, all told; the work grows with its square
 * @returns undefined where more differ, or too large a share of many
 */
export function markChanges(
  older: readonly TextWord[],
  newer: readonly TextWord[],
  most: number,
): MarkedTexts | undefined {
  // Ends that are equal are most of what is compared.
  const start = equalAtStart(older, newer);
  const end = equalAtStart(older.slice(start).reverse(), newer.slice(start).reverse());
  const inner = [older, newer].map((words) => words.slice(start, words.length - end).map(({ key }) => key));
  const maxEditLength = Math.min(most, Math.max(FEW, MOST_OF_ALL * (older.length + newer.length)));
  const changes = diffArrays(inner[0]!, inner[1]!, { maxEditLength });
  if (!changes) return undefined;
  const marked = new Marking(older, newer);
  marked.keep(start);
  for (const { added, removed, count } of changes) {
    if (added) marked.add(count);
    else if (removed) marked.remove(count);
    else marked.keep(count);
  }
  marked.keep(end);
  return marked.texts;
}

function equalAtStart(older: readonly TextWord[], newer: readonly TextWord[]): number {
  let length = 0;
  while (length < Math.min(older.length, newer.length) && older[length]!.key === newer[length]!.key) length += 1;
  return length;
}

/** Goes through two texts side by side. */
class Marking {
  readonly texts: MarkedTexts = { older: [], newer: [], retyped: 0 };
  readonly #older: readonly TextWord[];
  readonly #newer: readonly TextWord[];
  #olderAt = 0;
  #newerAt = 0;

  constructor(older: readonly TextWord[], newer: readonly TextWord[]) {
    this.#older = older;
    this.#newer = newer;
  }

  keep(count: number): void {
    for (let at = 0; at < count; at += 1) {
      const [before, after] = [this.#older[this.#olderAt + at]!, this.#newer[this.#newerAt + at]!];
      if (before.shown.trim() !== after.shown.trim()) this.texts.retyped += 1;
    }
    this.#take('older', count, false);
    this.#take('newer', count, false);
  }

  remove(count: number): void {
    this.#take('older', count, true);
  }

  add(count: number): void {
    this.#take('newer', count, true);
  }

  #take(side: 'older' | 'newer', count: number, isChanged: boolean): void {
    if (count === 0) return;
    const [words, at] = side === 'older' ? [this.#older, this.#olderAt] : [this.#newer, this.#newerAt];
    const text = words
      .slice(at, at + count)
      .map(({ shown }) => shown)
      .join('');
    const runs = this.texts[side];
    const last = runs.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else runs.push({ text, isChanged });
    if (side === 'older') this.#olderAt += count;
    else this.#newerAt += count;
  }
}
