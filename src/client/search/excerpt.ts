import { fromIndexText } from '../../domain/search/index-text.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import type { IndexedPage } from './text-index.ts';

/** Words in an excerpt, and those of them before the first word found. */
const LENGTH = 32;
const LEAD = 6;

/** A stretch of readable text. */
export interface Piece {
  text: string;
  found: boolean;
}

/** What a result shows of a page's text, and the place in the page that it is from. */
export interface Excerpt {
  pieces: Piece[];
  place?: { id: string; title: string };
}

/**
 * The positions at which the page has a word that was asked for, or for the last one a word that begins with it;
 * all of them where it has none. Pagefind gives words that begin with any of them, `chính` for `chi`.
 */
export function positionsOf(
  page: Pick<IndexedPage, 'words'>,
  positions: readonly number[],
  asked: readonly string[],
): readonly number[] {
  const words = new Set(asked.map(foldMarks));
  const begin = foldMarks(asked.at(-1) ?? '');
  const meant = positions.filter((position) => {
    const parts = foldMarks(fromIndexText(page.words[position] ?? '')).split(/[^\p{L}\p{N}/]+/u);
    return parts.some((part) => words.has(part) || (begin !== '' && part.startsWith(begin)));
  });
  return meant.length ? meant : positions;
}

/**
 * The part of a page with the most of the words found. Words of the title don't count, since the result shows it anyway,
 * and a place's title is left to its link; where nothing else is found, the excerpt is the beginning of the text.
 */
export function excerptOf(page: IndexedPage, positions: readonly number[]): Excerpt {
  const body = wordCount(page.title) + wordCount(page.number ?? '');
  const found = [...new Set(positions)].filter((position) => position >= body).sort((a, b) => a - b);
  const first = densest(found, page.places) ?? body;
  const place = found.length ? page.places.findLast(({ at }) => at <= first) : undefined;
  const start = place ? place.at + wordCount(place.title) : body;
  const end = page.places.find(({ at }) => at > first)?.at ?? page.words.length;
  const from = Math.max(start, first - LEAD);
  const to = Math.min(end, from + LENGTH);
  const pieces = piecesOf(page.words.slice(0, to), from, new Set(found));
  if (pieces.length && from > start) pieces.unshift({ text: '… ', found: false });
  if (pieces.length && to < page.words.length) pieces.push({ text: ' …', found: false });
  return { pieces, ...(place && { place: { id: place.id, title: fromIndexText(place.title) } }) };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** The first word found of those that fill one excerpt best; an excerpt ends where the next place begins. */
function densest(found: readonly number[], places: IndexedPage['places']): number | undefined {
  let best = { count: 0, first: found[0] };
  let end = 0;
  found.forEach((first, index) => {
    const limit = Math.min(first + LENGTH - LEAD, places.find(({ at }) => at > first)?.at ?? Infinity);
    while (end < found.length && (found[end] ?? 0) < limit) end++;
    if (end - index > best.count) best = { count: end - index, first };
  });
  return best.first;
}

/** Words from a position on as stretches of found and other words; the spaces between them belong to the others. */
function piecesOf(words: readonly string[], from: number, found: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < words.length; at++) {
    const piece = { text: fromIndexText(words[at] ?? ''), found: found.has(at) };
    const last = pieces.at(-1);
    if (last?.found === piece.found) last.text += ` ${piece.text}`;
    else if (last?.found) pieces.push({ text: ` ${piece.text}`, found: false });
    else {
      if (last) last.text += ' ';
      pieces.push(piece);
    }
  }
  return pieces;
}
