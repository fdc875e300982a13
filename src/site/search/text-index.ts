import { createHash } from 'node:crypto';
import { packNumbers } from '../../domain/search/packed-numbers.ts';
import { packPostings, type Postings } from '../../domain/search/packed-postings.ts';
import { syllablesOf, type Syllable } from '../../domain/search/syllables.ts';
import {
  blockStarts,
  dayTerm,
  letterOf,
  shardOfTerm,
  termsPath,
  textsPath,
  titleTerm,
  UNITS_FILE,
  wordsPath,
  type TermShard,
  type TextBlock,
  type TextPage,
  type TextSection,
  type UnitTable,
} from '../../domain/search/text-files.ts';
import type { IndexPage } from './index-page.ts';
import { textPageOf } from './text-page.ts';
import { textUnits } from './text-units.ts';

/** A word in a title counts as so many in the text. */
const TITLE_COUNTS = 4;

/** Postings in a shard on average: about 5 KB compressed. */
const SHARD = 4000;
const MOST_SHARDS = 8192;

/** How many shards the terms of so many postings fill: a power of two. */
function termShards(postings: number): number {
  let count = 1;
  while (count < MOST_SHARDS && count * SHARD < postings) count *= 2;
  return count;
}

/** Collects pages, in order, and gives the files by which their text is searched. */
export class TextIndex {
  readonly #terms = new Map<string, Map<string, Postings>>();
  readonly #words = new Map<string, number>();
  readonly #lengths: number[] = [];
  readonly #unitsOfPages: number[] = [];
  readonly #digest = createHash('sha256');
  readonly #stubs: number[] = [];
  readonly #texts: { page: number; sections: TextSection[] }[] = [];
  readonly #pages: TextPage[] = [];
  #postings = 0;

  add(page: IndexPage): void {
    const units = textUnits(page);
    if (page.stub) this.#stubs.push(this.#pages.length);
    for (const [at, { sections, title, text, name }] of units.entries()) {
      this.#digest.update(JSON.stringify(sections));
      this.#texts.push({ page: this.#pages.length, sections });
      const counts = new Map<string, Map<string, number>>();
      // A chapter's heading alone has nothing to read: its provisions come before it.
      count(title, text.length === 0 && at > 0 ? 1 : TITLE_COUNTS, counts);
      count(text, 1, counts);
      if (at === 0 && page.entry?.issuer) count(syllablesOf(page.entry.issuer), 1, counts);
      if (at === 0 && page.kind === 'news' && page.day) counts.set(dayTerm(page.day), new Map([['', 1]]));
      const whole = text.length > 0 ? titleTerm(name) : undefined;
      if (whole !== undefined) counts.set(whole, new Map([['', 1]]));
      this.#post(counts, this.#lengths.length);
      this.#lengths.push(title.length + text.length);
    }
    this.#unitsOfPages.push(units.length);
    const shown = textPageOf(page);
    this.#digest.update(JSON.stringify(shown));
    this.#pages.push(shown);
  }

  /** Every file, by its path below the site's base, with its JSON. */
  *files(): Generator<[path: string, json: string]> {
    const build = this.#digest.copy().digest('hex').slice(0, 12);
    const table: UnitTable = {
      build,
      shards: termShards(this.#postings),
      lengths: packNumbers(this.#lengths),
      pages: packNumbers(this.#unitsOfPages),
      stubs: packNumbers(this.#stubs),
    };
    yield [UNITS_FILE, JSON.stringify(table)];
    yield* this.#textFiles(build);
    yield* this.#wordFiles(build);
    yield* this.#termFiles(build);
  }

  #post(counts: Map<string, Map<string, number>>, unit: number): void {
    for (const [folded, spellings] of counts) {
      const isWord = !folded.includes(' ');
      const known = this.#terms.get(folded) ?? new Map<string, Postings>();
      this.#terms.set(folded, known);
      for (const [marked, times] of spellings) {
        const postings = known.get(marked) ?? { units: [], counts: [] };
        known.set(marked, postings);
        postings.units.push(unit);
        postings.counts.push(times);
        this.#postings++;
        if (isWord) this.#words.set(marked, (this.#words.get(marked) ?? 0) + 1);
      }
    }
  }

  *#textFiles(build: string): Generator<[string, string]> {
    const starts = blockStarts(this.#lengths);
    for (const [block, start] of starts.entries()) {
      const units = this.#texts.slice(start, starts[block + 1] ?? this.#texts.length);
      const pages = Object.fromEntries(units.map(({ page }) => [page, this.#pages[page]!]));
      yield [textsPath(build, block), JSON.stringify({ pages, units } satisfies TextBlock)];
    }
  }

  /** Words, the most frequent first. */
  *#wordFiles(build: string): Generator<[string, string]> {
    const byLetter = new Map<string, string[]>('abcdefghijklmnopqrstuvwxyz0'.split('').map((letter) => [letter, []]));
    for (const [folded, spellings] of this.#terms) {
      if (!folded.includes(' ')) byLetter.get(letterOf(folded))?.push(...spellings.keys());
    }
    for (const [letter, words] of byLetter) {
      words.sort((a, b) => (this.#words.get(b) ?? 0) - (this.#words.get(a) ?? 0) || (a < b ? -1 : 1));
      yield [wordsPath(build, letter), JSON.stringify(words)];
    }
  }

  /** Every shard is there, an empty one too, so that a missing file is an error and never reads as a missing word. */
  *#termFiles(build: string): Generator<[string, string]> {
    const shards: string[][] = Array.from({ length: termShards(this.#postings) }, () => []);
    for (const folded of this.#terms.keys()) shards[shardOfTerm(folded, shards.length)]?.push(folded);
    for (const [shard, terms] of shards.entries()) {
      const packed: TermShard = {};
      for (const folded of terms.sort()) {
        packed[folded] = [...this.#terms.get(folded)!]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([marked, postings]) => [marked, packPostings(postings)]);
      }
      yield [termsPath(build, shard), JSON.stringify(packed)];
    }
  }
}

/** Adds up syllables and pairs of them, by their folded and then their marked spelling. */
function count(syllables: readonly Syllable[], times: number, counts: Map<string, Map<string, number>>): void {
  const add = (folded: string, marked: string) => {
    const spellings = counts.get(folded) ?? new Map<string, number>();
    counts.set(folded, spellings);
    spellings.set(marked, (spellings.get(marked) ?? 0) + times);
  };
  syllables.forEach((here, index) => {
    add(here.folded, here.marked);
    const next = syllables[index + 1];
    if (next) add(`${here.folded} ${next.folded}`, `${here.marked} ${next.marked}`);
  });
}
