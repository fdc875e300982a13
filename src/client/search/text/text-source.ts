import { unpackNumbers } from '../../../domain/search/packed-numbers.ts';
import { syllablesOf } from '../../../domain/search/syllables.ts';
import {
  blockStarts,
  letterOf,
  shardOfTerm,
  termsPath,
  textsPath,
  UNITS_FILE,
  wordsPath,
  type TermShard,
  type TextBlock,
  type TextPage,
  type TextSection,
  type UnitTable,
} from '../../../domain/search/text-files.ts';
import { fileLoader } from '../file-loader.ts';
import type { Word } from './other-readings.ts';

/** All units of the site's texts. */
export interface Units {
  build: string;
  shards: number;
  /** By unit, in syllables. */
  lengths: readonly number[];
  /** The mean of the lengths; 1 where there is none. */
  average: number;
  /** By unit, the number of its page. */
  pages: Int32Array;
  /** The pages of documents that the archive only knows of. */
  stubs: ReadonlySet<number>;
}

/** A unit's text, and the page that it is of. */
export interface UnitText {
  page: TextPage;
  sections: readonly TextSection[];
}

/** The files of the site's texts, each loaded once, when it is asked for. Every promise rejects where a file can't be had. */
export interface TextSource {
  units(): Promise<Units>;
  /** The marked spellings of a folded term, each followed by its packed postings; empty where no text has it. */
  spellings(folded: string): Promise<readonly string[]>;
  /** The words that begin with the letter of a folded word, the most frequent first. */
  words(folded: string): Promise<readonly Word[]>;
  text(unit: number): Promise<UnitText>;
}

/**
 * @param base the base of the site's addresses
 * @param fetchFile how a file is had
 */
export function textSource(base: string, fetchFile?: Parameters<typeof fileLoader>[2]): TextSource {
  const load = fileLoader(base, UNITS_FILE, fetchFile);
  const units = () => load(UNITS_FILE, (json) => readUnits(json as UnitTable));
  return {
    units,
    spellings: async (folded) => {
      const { build, shards } = await units();
      const shard = await load(termsPath(build, shardOfTerm(folded, shards)), (json) => json as TermShard);
      return Object.prototype.hasOwnProperty.call(shard, folded) ? shard[folded]! : [];
    },
    words: async (folded) => {
      const { build } = await units();
      return load(wordsPath(build, letterOf(folded)), readWordList);
    },
    text: async (unit) => {
      const { build, starts } = await units();
      let block = 0;
      while (block + 1 < starts.length && starts[block + 1]! <= unit) block++;
      const texts = await load(textsPath(build, block), (json) => json as TextBlock);
      const { page, sections } = texts.units[unit - starts[block]!]!;
      return { page: texts.pages[page]!, sections };
    },
  };
}

function readWordList(json: unknown): Word[] {
  return (json as string[]).flatMap((word) => syllablesOf(word));
}

function readUnits({ build, shards, lengths, pages, stubs }: UnitTable): Units & { starts: number[] } {
  const ofUnits = unpackNumbers(lengths);
  const ofPages = new Int32Array(ofUnits.length);
  let unit = 0;
  unpackNumbers(pages).forEach((count, page) => ofPages.fill(page, unit, (unit += count)));
  return {
    build,
    shards,
    lengths: ofUnits,
    average: ofUnits.reduce((sum, length) => sum + length, 0) / (ofUnits.length || 1) || 1,
    pages: ofPages,
    stubs: new Set(unpackNumbers(stubs)),
    starts: blockStarts(ofUnits),
  };
}
