import type { Postings } from '../../../domain/search/packed-postings.ts';
import type { Units } from './text-source.ts';

/** A term of a query, and where texts have it: as it was typed, and with other marks. */
export interface QueryTerm {
  kind: 'word' | 'pair';
  asTyped: readonly Postings[];
  otherwise: readonly Postings[];
}

/** A unit that was found. */
export interface RankedUnit {
  unit: number;
  score: number;
  /** How near it comes to the query: its whole title, every pair of words, every word, or some of them. */
  near: keyof typeof NEARNESS;
}

/** What comes before the others, whatever its score. Words that stand scattered say little, however many. */
const NEARNESS = { title: 2, phrase: 1, words: 0, some: 0 };

/** BM25 with the usual constants (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** What a word with other marks than those typed counts. */
const OTHER_MARKS = 0.2;

/** A unit is found where it has so much of the query, by what its words weigh. */
const LEAST_SHARE = 0.3;

/** What a document counts that the archive only knows of: those with a text come before it. */
const STUB = 0.4;

/** Of so few words, each has to be there, if any unit has all of them. */
const FEW_WORDS = 4;

/**
 * Ranks units by the words of a query and by the pairs that its words make, with BM25 over both. In Vietnamese, where a
 * word is mostly two syllables, pairs are the words.
 */
export function rankUnits(terms: readonly QueryTerm[], { lengths, average, pages, stubs }: Units): RankedUnit[] {
  const count = lengths.length;
  const score = new Float64Array(count);
  const share = new Float64Array(count);
  const has = { word: new Uint8Array(count), pair: new Uint8Array(count) };
  const asked = { word: 0, pair: 0 };
  const times = new Float64Array(count);
  let total = 0;
  for (const { kind, asTyped, otherwise } of terms) {
    asked[kind]++;
    const found = new Set<number>();
    for (const { units, counts } of asTyped) {
      units.forEach((unit, index) => {
        if (!found.has(unit)) has[kind][unit]!++;
        found.add(unit);
        times[unit]! += counts[index]!;
      });
    }
    for (const { units, counts } of otherwise) {
      units.forEach((unit, index) => {
        found.add(unit);
        times[unit]! += counts[index]! * OTHER_MARKS;
      });
    }
    if (found.size === 0) continue;
    const rarity = Math.log(1 + (count - found.size + 0.5) / (found.size + 0.5));
    total += rarity;
    for (const unit of found) {
      const often = times[unit]!;
      const norm = SATURATION * (1 - LENGTH + (LENGTH * lengths[unit]!) / average);
      score[unit]! += (rarity * often * (SATURATION + 1)) / (often + norm);
      share[unit]! += rarity * Math.min(1, often);
      times[unit] = 0;
    }
  }
  const ranked: RankedUnit[] = [];
  for (let unit = 0; unit < count; unit++) {
    if (score[unit] === 0 || share[unit]! < LEAST_SHARE * total) continue;
    const hasWords = has.word[unit] === asked.word;
    const near = !hasWords ? 'some' : has.pair[unit] === asked.pair ? 'phrase' : 'words';
    const worth = stubs.has(pages[unit]!) ? STUB : 1;
    ranked.push({ unit, score: score[unit]! * worth, near });
  }
  ranked.sort(bestFirst);
  const isFew = asked.word <= FEW_WORDS && ranked.some(({ near }) => near !== 'some');
  return isFew ? ranked.filter(({ near }) => near !== 'some') : ranked;
}

/** What has the query as its title comes first, then what has every pair of it; else the score decides. */
export function bestFirst(a: RankedUnit, b: RankedUnit): number {
  return NEARNESS[b.near] - NEARNESS[a.near] || b.score - a.score || a.unit - b.unit;
}
