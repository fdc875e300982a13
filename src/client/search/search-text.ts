import { fromIndexText } from '../../domain/search/index-text.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { mayHoldPhrase } from './phrase-in-page.ts';
import type { QueryPlan } from './plan-query.ts';
import type { IndexHit, TextIndex } from './text-index.ts';

/** From so many pages with the marks that were typed, pages with other marks are not asked for. */
const ENOUGH = 50;

/** What the full text answers. */
export interface TextMatches {
  /** The best first. */
  hits: IndexHit[];
  /** Words that stand on no page; the others were searched without them. */
  unknown: string[];
}

/**
 * Searches the full text for the words of a plan: does each exist, then pages with the marks as typed, then with any marks;
 * within each, pages where the words follow one another come first. A quoted phrase with an unknown word is found nowhere.
 */
export async function searchText(index: TextIndex, plan: Pick<QueryPlan, 'words' | 'phrase' | 'marks'>): Promise<TextMatches> {
  const known = await Promise.all(plan.words.map((word, at) => exists(index, word, at === plan.words.length - 1)));
  const words = plan.words.filter((_, at) => known[at]);
  const unknown = plan.words.filter((_, at) => !known[at]);
  if (words.length === 0 || (plan.phrase && unknown.length > 0)) return { hits: [], unknown };
  const ranked = async (exactMarks: boolean) => phraseFirst(await index.search(words, exactMarks), words.length, plan.phrase);
  const marked = plan.marks ? await ranked(true) : [];
  if (marked.length >= ENOUGH || (plan.phrase && plan.marks)) return { hits: marked, unknown };
  const keys = new Set(marked.map(({ key }) => key));
  return { hits: [...marked, ...(await ranked(false)).filter(({ key }) => !keys.has(key))], unknown };
}

function phraseFirst(hits: IndexHit[], length: number, only: boolean): IndexHit[] {
  if (length < 2) return hits;
  const phrases = hits.filter(({ positions }) => mayHoldPhrase(positions, length));
  if (only) return phrases;
  const keys = new Set(phrases.map(({ key }) => key));
  return [...phrases, ...hits.filter(({ key }) => !keys.has(key))];
}

/** Whether a word is in the index; the last one may be the beginning of a word, since it may still be being typed. */
async function exists(index: TextIndex, word: string, last: boolean): Promise<boolean> {
  if (await index.holds(word)) return true;
  if (!last || word.length < 2) return false;
  // For a word that no other begins with, Pagefind answers with one that is shorter: one page tells which it was.
  const [hit] = await index.search([word], false);
  if (!hit) return false;
  const { words } = await hit.load();
  const begin = bare(word);
  return hit.positions.some((position) => bare(fromIndexText(words[position] ?? '')).includes(begin));
}

function bare(word: string): string {
  return foldMarks(word).replace(/[^\p{L}\p{N}]+/gu, '');
}
