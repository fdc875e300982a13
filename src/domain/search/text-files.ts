import type { PlainDate } from '../plain-date.ts';
import type { PackedEntry } from './number-entry.ts';

/**
 * The files that the full text of a site is searched by, below the site's base.
 *
 * A text is cut into units: a page, or one provision of a page that is long. A term is a syllable, or two that follow one
 * another with a space between, folded. Terms lie in shards, texts in blocks; both are loaded as a search needs them, from
 * a folder that is named after what they hold, so that no browser mixes those of two builds.
 */
const FOLDER = 'data/search/';

export const UNITS_FILE = `${FOLDER}units.json`;
export const termsPath = (build: string, shard: number): string => `${FOLDER}${build}/terms/${shard}.json`;
export const wordsPath = (build: string, letter: string): string => `${FOLDER}${build}/words/${letter}.json`;
export const textsPath = (build: string, block: number): string => `${FOLDER}${build}/texts/${block}.json`;

/**
 * What is known of all units: by unit its length in syllables, by page how many units it has; packed numbers. Units and
 * pages are numbered from 0, in one order.
 */
export interface UnitTable {
  /** Names the folder of the files that belong to this table. */
  build: string;
  /** How many shards the terms fill. */
  shards: number;
  lengths: string;
  pages: string;
  /** Pages of documents that the archive only knows of. */
  stubs: string;
}

/** The terms of a shard: by the folded term, its marked spellings, each followed by its packed postings. */
export type TermShard = Record<string, string[]>;

/** A page as results show it. */
export interface TextPage {
  kind: 'decision' | 'news' | 'page';
  /** From the root of the host. */
  url: string;
  title: string;
  lang: string;
  day?: PlainDate;
  /** What a decision's result shows; a translation has none. */
  entry?: PackedEntry;
}

/** A stretch of a unit's text: a place that a result can lead to, where it has an id. */
export type TextSection = [id: string, title: string, text: string];

/** The texts of units that follow one another, and the pages that they are of, by number. */
export interface TextBlock {
  pages: Record<number, TextPage>;
  units: { page: number; sections: TextSection[] }[];
}

/** The term under which news stand that were published on a day: no text holds it. */
export const dayTerm = (day: PlainDate): string => `@ ${day}`;

/** The term under which units stand whose whole title is these words; undefined where no title is so long. */
export function titleTerm(words: readonly { folded: string }[]): string | undefined {
  if (words.length < 2 || words.length > LONGEST_TITLE) return undefined;
  return `= ${words.map(({ folded }) => folded).join(' ')}`;
}

/** Syllables of a title that is found as a whole. */
const LONGEST_TITLE = 32;

/** Syllables of a block: about 3 KB compressed. */
const BLOCK = 900;

/** The first unit of each block, by the lengths of all units. */
export function blockStarts(lengths: readonly number[]): number[] {
  const starts: number[] = [];
  let filled = Infinity;
  lengths.forEach((length, unit) => {
    if (filled >= BLOCK) {
      starts.push(unit);
      filled = 0;
    }
    filled += length;
  });
  return starts;
}

/** The shard of a term, of a number of shards that is a power of two (FNV-1a). */
export function shardOfTerm(term: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (shards - 1);
}

/** The file of the words that begin as this folded one does: `a` to `z`, else `0`. */
export function letterOf(folded: string): string {
  return /^[a-z]/.test(folded) ? folded.charAt(0) : '0';
}
