import { fromIndexText } from '../../domain/search/index-text.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import { decodeKeystrokes } from './decode-keystrokes.ts';
import { mayHoldPhrase, type Phrase } from './phrase-in-page.ts';
import type { QueryPlan } from './plan-query.ts';
import type { IndexHit, TextIndex } from './text-index.ts';

/** From so many pages with the marks that were typed, pages with other marks are not asked for. */
const ENOUGH = 50;

/** What the full text answers. */
export interface TextMatches {
  /** The best first. */
  hits: TextHit[];
  /** Words that stand on no page; the others were searched without them. */
  unknown: string[];
  /** Words that were read as keystrokes of an input method: what was searched instead. */
  decoded: string[];
}

/** A page that holds the words; `phrase` where they seem to follow one another there, which its text then shows. */
export interface TextHit {
  hit: IndexHit;
  /** The words that were searched. */
  words: readonly string[];
  phrase?: Phrase;
}

/**
 * Searches the full text for the words of a plan: does each exist, then pages with the marks as typed, then with any marks;
 * pages where the words seem to follow one another come first. A quoted phrase with an unknown word is found nowhere.
 */
export async function searchText(
  index: TextIndex,
  plan: Pick<QueryPlan, 'words' | 'phrase' | 'marks'>,
): Promise<TextMatches> {
  const read = await Promise.all(plan.words.map((word, at) => readWord(index, word, at === plan.words.length - 1)));
  const words = read.flatMap(({ searched }) => searched ?? []);
  const unknown = plan.words.filter((_, at) => read[at]?.searched === undefined);
  const decoded = read.flatMap(({ searched, decoded }) => (decoded && searched ? [searched] : []));
  const told = { unknown, decoded };
  if (words.length === 0 || (plan.phrase && unknown.length > 0)) return { hits: [], ...told };
  const marks = plan.marks || decoded.length > 0;
  const ask = async (exactMarks: boolean) => {
    const phrase = { words, exactMarks, begun: !plan.phrase };
    return (await index.search(words, exactMarks)).map((hit) => withPhrase(hit, phrase));
  };
  const marked = marks ? await ask(true) : [];
  const enough = marked.length >= ENOUGH || (plan.phrase && marks);
  const keys = new Set(marked.map(({ hit }) => hit.key));
  const folded = enough ? [] : (await ask(false)).filter(({ hit }) => !keys.has(hit.key));
  const hits = [...marked, ...folded];
  if (words.length < 2) return { hits, ...told };
  const phrases = hits.filter(({ phrase }) => phrase);
  return { hits: plan.phrase ? phrases : [...phrases, ...hits.filter(({ phrase }) => !phrase)], ...told };
}

function withPhrase(hit: IndexHit, phrase: Phrase): TextHit {
  return phrase.words.length > 1 && mayHoldPhrase(hit.positions, phrase.words.length)
    ? { hit, words: phrase.words, phrase }
    : { hit, words: phrase.words };
}

/** What a word is searched as: itself, what its keystrokes meant, or nothing where no page has either. */
async function readWord(index: TextIndex, word: string, last: boolean): Promise<{ searched?: string; decoded?: true }> {
  if (await index.holds(word)) return { searched: word };
  const decoded = decodeKeystrokes(word);
  if (decoded !== undefined && (await index.holds(decoded))) return { searched: decoded, decoded: true };
  return last && (await isBegun(index, word)) ? { searched: word } : {};
}

/** Whether words of the index begin with this one: the last word may still be being typed. */
async function isBegun(index: TextIndex, word: string): Promise<boolean> {
  if (word.length < 2) return false;
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
