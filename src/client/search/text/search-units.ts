import type { PlainDate } from '../../../domain/plain-date.ts';
import { unpackPostings, type Postings } from '../../../domain/search/packed-postings.ts';
import { dayTerm, titleTerm } from '../../../domain/search/text-files.ts';
import type { MergedNames } from '../../../domain/search/search-settings.ts';
import { hasMarks } from '../../../domain/search/syllables.ts';
import { bestFirst, rankUnits, type QueryTerm, type RankedUnit } from './rank-units.ts';
import type { MergedReading, Reading, Word } from './other-readings.ts';
import { readWords, type ReadWords } from './read-words.ts';
import type { TextSource, Units } from './text-source.ts';

/** What the texts answer. */
export interface UnitMatches extends Pick<ReadWords, 'unknown' | 'decoded'> {
  /** Pages, the best first. */
  hits: PageHit[];
  /** Names of merged issuers that were looked for as well. */
  merged: string[];
}

/** A page that was found: by its best unit, and by others that come near it. */
export interface PageHit {
  /** The number of the page, see `FacetTable`. */
  page: number;
  unit: number;
  also: number[];
  /** What of the query it was found by. */
  words: Reading;
}

/** Other units of a page that are told: so many at most, of at least so much of the best one's score. */
const ALSO = 2;
const ALSO_SHARE = 0.5;

/** What a unit counts that has the name of a merged issuer instead of the one that was typed. */
const MERGED = 0.5;

/**
 * Searches the texts for the words of a query. With `phrase`, only texts that have every pair of them will do.
 *
 * @param names of issuers that were merged, of which either finds the other's documents
 */
export async function searchUnits(
  query: string,
  phrase: boolean,
  source: TextSource,
  names: MergedNames = [],
): Promise<UnitMatches> {
  const [units, read] = await Promise.all([source.units(), readWords(query, source, phrase ? [] : names)]);
  const { readings, merged, unknown, decoded } = read;
  if (phrase && unknown.length > 0) return { hits: [], unknown, decoded, merged: [] };
  const found = new Map<number, FoundUnit>();
  const told = new Set<string>();
  const asked: (Pick<MergedReading, 'reading'> & { name?: string })[] = [
    ...readings.map((reading) => ({ reading })),
    ...merged,
  ];
  const loaded = await Promise.all(asked.map(({ reading }) => loadReading(reading, source)));
  asked.forEach(({ reading, name }, at) => {
    const { terms, titled } = loaded[at]!;
    const worth = name === undefined ? 1 : MERGED;
    for (const { unit, score, near } of rankUnits(terms, units)) {
      const here = { unit, near: titled.has(unit) ? 'title' : near, score: score * worth, words: reading } as const;
      const before = found.get(unit);
      if (!before || bestFirst(here, before) < 0) found.set(unit, here);
      if (name !== undefined) told.add(name);
    }
  });
  const ranked = [...found.values()]
    .filter(({ near }) => !phrase || near === 'phrase' || near === 'title')
    .sort(bestFirst);
  return { hits: byPage(ranked, units), unknown, decoded, merged: [...told] };
}

interface FoundUnit extends RankedUnit {
  words: Reading;
}

function byPage(ranked: readonly FoundUnit[], { pages }: Units): PageHit[] {
  const hits = new Map<number, PageHit & { least: number }>();
  for (const { unit, score, words } of ranked) {
    const page = pages[unit]!;
    const hit = hits.get(page);
    if (!hit) hits.set(page, { page, unit, also: [], words, least: score * ALSO_SHARE });
    else if (hit.also.length < ALSO && score >= hit.least) hit.also.push(unit);
  }
  return Array.from(hits.values(), ({ page, unit, also, words }) => ({ page, unit, also, words }));
}

/** Where texts have the words of a reading, and which have it as their title. */
async function loadReading(reading: Reading, source: TextSource) {
  const [terms, titled] = await Promise.all([
    Promise.all(termsOf(reading).map((term) => loadTerm(term, source))),
    unitsTitled(reading, source),
  ]);
  return { terms, titled };
}

/** Units whose whole title a reading is. */
async function unitsTitled(reading: Reading, source: TextSource): Promise<ReadonlySet<number>> {
  const words = reading.flatMap((word) => word ?? []);
  const term = words.length === reading.length ? titleTerm(words) : undefined;
  const [, packed = ''] = term === undefined ? [] : await source.spellings(term);
  return new Set(unpackPostings(packed).units);
}

/** News that were published on a day. */
export async function searchNewsOf(day: PlainDate, source: TextSource): Promise<PageHit[]> {
  const [{ pages }, [, packed = '']] = await Promise.all([source.units(), source.spellings(dayTerm(day))]);
  return unpackPostings(packed).units.map((unit) => ({ page: pages[unit]!, unit, also: [], words: [] }));
}

/** A word, or two that follow one another. */
type Term = readonly [Word] | readonly [Word, Word];

/** The words of a reading and their pairs, each once. */
function termsOf(words: Reading): Term[] {
  const terms = new Map<string, Term>();
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (word) terms.set(word.folded, [word]);
    if (word && next) terms.set(`${word.folded} ${next.folded}`, [word, next]);
  });
  return [...terms.values()];
}

async function loadTerm(term: Term, source: TextSource): Promise<QueryTerm> {
  const spellings = await source.spellings(term.map(({ folded }) => folded).join(' '));
  const [asTyped, otherwise]: [Postings[], Postings[]] = [[], []];
  for (let at = 0; at < spellings.length; at += 2) {
    const marked = spellings[at]!.split(' ');
    const isAsTyped = term.every((word, index) => !hasMarks(word) || word.marked === marked[index]);
    (isAsTyped ? asTyped : otherwise).push(unpackPostings(spellings[at + 1]!));
  }
  return { kind: term.length === 2 ? 'pair' : 'word', asTyped, otherwise };
}
