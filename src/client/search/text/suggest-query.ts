import { isSpeltAlmost } from '../../../domain/search/compared-number.ts';
import { unpackPostings } from '../../../domain/search/packed-postings.ts';
import { hasMarks, syllablesOf, type Syllable } from '../../../domain/search/syllables.ts';
import { cleanText, foldMarks } from '../../../domain/vietnamese-text.ts';
import type { Word } from './other-readings.ts';
import type { TextSource } from './text-source.ts';

/** A longer query is a question: that some of its pairs stand nowhere says nothing. */
const MOST_WORDS = 8;

/** Words that are tried in the place of one, the most frequent first: each costs files. */
const TRIED = 8;

/** A pair has to stand in so many texts to speak for a word in the place of one that texts have as well. */
const OFTEN = 2;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word of a query, and those beside it. */
interface Place {
  word: Syllable;
  before: Word | undefined;
  after: Word | undefined;
  /** No text has the word at all. */
  unknown: boolean;
}

/**
 * What a query may have been meant as, where one letter of one word is wrong, too many or missing, two have changed places, or
 * a space is missing between two words. Such a word stands in no text, or with no word beside it: in Vietnamese a slip
 * mostly gives another word that exists. Undefined where nothing better is known.
 *
 * @param unknown words of the query that no text has, as typed
 * @example `giấy pháp xây dựng`: `giấy phép xây dựng`
 */
export async function suggestQuery(
  query: string,
  unknown: readonly string[],
  source: TextSource,
): Promise<string | undefined> {
  const text = cleanText(query);
  const typed = syllablesOf(text);
  if (typed.length > MOST_WORDS) return undefined;
  for (const [at, word] of typed.entries()) {
    const letters = text.slice(word.start, word.end);
    const place = { word, before: typed[at - 1], after: typed[at + 1], unknown: unknown.includes(letters) };
    if (!(await isDoubtful(place, source))) continue;
    const better = await betterWord(place, source);
    if (better === undefined) continue;
    const put = typed.some(hasMarks) ? better : foldMarks(better);
    return text.slice(0, word.start) + put + text.slice(word.end);
  }
  return undefined;
}

async function isDoubtful({ word, before, after, unknown }: Place, source: TextSource): Promise<boolean> {
  if (word.folded.length < (unknown ? 2 : 3) || /\d/.test(word.folded)) return false;
  if (unknown) return true;
  // What isn't known and was read as something all the same is right: keystrokes, an abbreviation, a word's beginning.
  if (!(await source.words(word.folded)).some(({ folded }) => folded === word.folded)) return false;
  if (!before && !after) return false;
  const texts = await Promise.all([textsWith(before, word, source), textsWith(word, after, source)]);
  return texts.every((units) => units.length === 0);
}

/** The word that texts have most often beside the others, as they write it. */
async function betterWord(place: Place, source: TextSource): Promise<string | undefined> {
  const { before, after, unknown } = place;
  let best: { words: Word[]; unit: number; count: number } | undefined;
  for (const words of await candidates(place, source)) {
    const pairs = [
      ...(before ? [await textsWith(before, words[0], source)] : []),
      ...(words[1] ? [await textsWith(words[0], words[1], source)] : []),
      ...(after ? [await textsWith(words.at(-1), after, source)] : []),
    ];
    const alone = pairs.length > 0 ? pairs : [unitsOf(await source.spellings(words[0]!.folded))];
    const count = Math.min(...alone.map(({ length }) => length));
    const least = unknown ? 1 : OFTEN;
    if (count >= least && count > (best?.count ?? 0)) best = { words, unit: alone[0]![0]!, count };
  }
  return best && writtenIn(await source.text(best.unit), best.words);
}

/** Words, or two words, that differ from what was typed by one letter or a space. */
async function candidates({ word, unknown }: Place, source: TextSource): Promise<Word[][]> {
  const near = (words: readonly Word[]) => eachFolded(words.filter(({ folded }) => isSpeltAlmost(folded, word.folded)));
  const sameLetter = near(await source.words(word.folded));
  if (!unknown) return sameLetter.slice(0, TRIED).map((one) => [one]);
  const files = await Promise.all(Array.from(LETTERS, (letter) => source.words(letter)));
  const known = new Map(eachFolded(files.flat()).map((one) => [one.folded, one]));
  const split = Array.from({ length: word.folded.length - 1 }, (_, at) =>
    [word.folded.slice(0, at + 1), word.folded.slice(at + 1)].flatMap((part) => known.get(part) ?? []),
  ).filter(({ length }) => length === 2);
  const others = sameLetter.length > 0 ? sameLetter : near([...known.values()]);
  return [...split, ...others.slice(0, TRIED).map((one) => [one])];
}

/** Each word once, whatever its marks. */
function eachFolded(words: readonly Word[]): Word[] {
  return [...new Map(words.map(({ folded }) => [folded, { folded, marked: folded }])).values()];
}

async function textsWith(first: Word | undefined, second: Word | undefined, source: TextSource): Promise<number[]> {
  return first && second ? unitsOf(await source.spellings(`${first.folded} ${second.folded}`)) : [];
}

function unitsOf(spellings: readonly string[]): number[] {
  return spellings.flatMap((packed, at) => (at % 2 === 1 ? unpackPostings(packed).units : []));
}

/** Words as a text writes them, in small letters; as they are compared, where it has them only in its title. */
function writtenIn({ page, sections }: Awaited<ReturnType<TextSource['text']>>, words: readonly Word[]): string {
  for (const text of [page.title, ...sections.map(([, title, text]) => `${title} ${text}`)]) {
    const here = syllablesOf(text);
    const at = here.findIndex((_, start) => words.every(({ folded }, index) => here[start + index]?.folded === folded));
    if (at >= 0) return text.slice(here[at]!.start, here[at + words.length - 1]!.end).toLowerCase();
  }
  return words.map(({ folded }) => folded).join(' ');
}
