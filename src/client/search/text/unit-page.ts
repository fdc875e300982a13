import { syllablesOf } from '../../../domain/search/syllables.ts';
import type { IndexedPage } from '../text-index.ts';
import type { Reading } from './other-readings.ts';
import type { UnitText } from './text-source.ts';

/** A unit's text as an excerpt is taken from it, and where in it the words asked for stand. */
export interface ReadUnit {
  page: IndexedPage;
  positions: number[];
}

/** Finds words in a unit's text: where two that follow one another in the query do so here, only such; else each by itself. */
export function readUnit({ page, sections }: UnitText, asked: Reading): ReadUnit {
  const words: string[] = [];
  const places: { id: string; title: string; at: number }[] = [];
  for (const [id, title, text] of sections) {
    if (id) places.push({ id, title: title || id, at: words.length });
    words.push(...`${title} ${text}`.split(/\s+/).filter(Boolean));
  }
  return {
    page: { url: page.url, title: '', words, places },
    positions: positionsIn(words, asked),
  };
}

function positionsIn(words: readonly string[], asked: Reading): number[] {
  const wanted = new Set(asked.flatMap((word) => word?.folded ?? []));
  const pairs = new Set(asked.map((word, index) => pairOf(word?.folded, asked[index + 1]?.folded)));
  const single: number[] = [];
  const paired = new Set<number>();
  let before: { folded: string; at: number } | undefined;
  words.forEach((word, at) => {
    for (const { folded } of syllablesOf(word)) {
      if (wanted.has(folded)) single.push(at);
      if (before && pairs.has(pairOf(before.folded, folded))) paired.add(before.at).add(at);
      before = { folded, at };
    }
  });
  return paired.size > 0 ? [...paired] : single;
}

function pairOf(first: string | undefined, second: string | undefined): string {
  return first !== undefined && second !== undefined ? `${first} ${second}` : '';
}
