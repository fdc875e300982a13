import { diffArrays } from 'diff';
import type { ComparedText, ComparedWord } from './compared-words.ts';

/** Words that one text has and the other hasn't, or in their place. Each side may be empty. */
export interface WordDifference {
  page: ComparedWord[];
  original: ComparedWord[];
  /** Where it begins among the words of each. */
  at: number;
  originalAt: number;
}

/** What head and end of a document say beside its text, on each side; it may stand in the text of the other. */
export interface SaidBeside {
  page: readonly ComparedWord[];
  original: readonly ComparedWord[];
}

/** Words that differ at most, all told, to be listed; the work grows with it. */
const MOST = 2_000;
/** Words of a whole paragraph that are looked for beside the other text. */
const FEWEST_BESIDE = 2;

/**
 * The differences of two texts, in the order of the page. The same texts always give the same: no clock decides.
 *
 * @returns undefined where more than some thousand words differ
 */
export function compareWords(
  page: ComparedText,
  original: ComparedText,
  beside: SaidBeside,
): WordDifference[] | undefined {
  const { words: left, footnotes } = withoutSharedFootnotes(page, original.words);
  const older = [...page.words, ...footnotes];
  const start = equalAtStart(older, left);
  const end = equalAtStart(older.slice(start).reverse(), left.slice(start).reverse());
  const inner = [older, left].map((words) => words.slice(start, words.length - end).map(({ key }) => key));
  const changes = diffArrays(inner[0]!, inner[1]!, { maxEditLength: MOST });
  if (!changes) return undefined;
  const differences: WordDifference[] = [];
  let [at, other] = [start, start];
  let open: WordDifference | undefined;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      [at, other, open] = [at + count, other + count, undefined];
      continue;
    }
    if (!open) differences.push((open = { page: [], original: [], at, originalAt: other }));
    if (removed) open.page.push(...older.slice(at, (at += count)));
    else open.original.push(...left.slice(other, (other += count)));
  }
  const said = { page: wordLine(beside.page), original: wordLine(beside.original) };
  return differences.filter((one) => !isTypesetting(one) && !isSaidBeside(one, older, left, said));
}

function equalAtStart(one: readonly ComparedWord[], other: readonly ComparedWord[]): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length]!.key === other[length]!.key) length += 1;
  return length;
}

/** The same letters, parted otherwise: by spaces, or by a hyphen at the end of a line. */
function isTypesetting({ page, original }: WordDifference): boolean {
  if (page.length === 0 || original.length === 0) return false;
  const written = joined(page);
  const printed = joined(original);
  return written === printed || (/^\p{Ll}+$/u.test(written) && written === printed.replaceAll('-', ''));
}

function joined(words: readonly ComparedWord[]): string {
  return words.map(({ key }) => key).join('');
}

/** Whole paragraphs of one side that the other has in its head or end. */
function isSaidBeside(
  { page, original, at, originalAt }: WordDifference,
  older: readonly ComparedWord[],
  newer: readonly ComparedWord[],
  said: { page: string; original: string },
): boolean {
  if (page.length > 0 && original.length > 0) return false;
  const paragraphs =
    page.length > 0 ? paragraphsAt(older, at, page.length) : paragraphsAt(newer, originalAt, original.length);
  const other = page.length > 0 ? said.original : said.page;
  return (
    paragraphs !== undefined &&
    paragraphs.length >= FEWEST_BESIDE &&
    other.includes(wordLine(withoutClosing(paragraphs)))
  );
}

/**
 * The words of a run if they are whole paragraphs; where it begins with the same words as what follows it, it may as well
 * begin some words earlier.
 */
function paragraphsAt(words: readonly ComparedWord[], at: number, length: number): readonly ComparedWord[] | undefined {
  for (let from = at; from >= 0; from -= 1) {
    const behind = words[from + length];
    if (words[from]!.isFirst && (!behind || behind.isFirst)) return words.slice(from, from + length);
    if (from === 0 || words[from - 1]!.key !== words[from + length - 1]!.key) return undefined;
  }
  return undefined;
}

/** Fields have lines of a list without the sign that closes each. */
function withoutClosing(words: readonly ComparedWord[]): readonly ComparedWord[] {
  return /^[;,.]$/.test(words.at(-1)?.key ?? '') ? words.slice(0, -1) : words;
}

function wordLine(words: readonly ComparedWord[]): string {
  return ` ${words.map(({ key }) => key).join(' ')} `.toLowerCase();
}

/** Leaves out of the original the footnotes that the page has too: on paper they stand at the foot of some page. */
function withoutSharedFootnotes(page: ComparedText, original: readonly ComparedWord[]) {
  let words = [...original];
  const footnotes: ComparedWord[] = [];
  for (const footnote of page.footnotes) {
    const at = footnote.length === 0 ? -1 : placeOf(footnote, words);
    if (at < 0) {
      footnotes.push(...footnote);
      continue;
    }
    words = [...words.slice(0, at - markLength(words, at)), ...words.slice(at + footnote.length)];
  }
  return { words, footnotes };
}

/** How many words the number before a footnote takes: `1`, or `1.` */
function markLength(words: readonly ComparedWord[], at: number): number {
  const sign = /^[.)\]:]$/.test(words[at - 1]?.key ?? '') ? 1 : 0;
  const number = words[at - 1 - sign];
  return number?.isFirst && /^\d{1,3}$/.test(number.key) ? sign + 1 : 0;
}

function placeOf(part: readonly ComparedWord[], words: readonly ComparedWord[]): number {
  const first = part[0]!.key;
  return words.findIndex(
    ({ key }, at) => key === first && part.every((word, further) => words[at + further]?.key === word.key),
  );
}
