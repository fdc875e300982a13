import { fromIndexText } from '../../domain/search/index-text.ts';
import type { IndexedPage } from './text-index.ts';

const LENGTH = 32;

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
 * The part of a page with the most of the words found. Words of the title don't count: the result shows it anyway;
 * where they are all there is, the excerpt is the beginning of the text.
 */
export function excerptOf(page: IndexedPage, positions: readonly number[]): Excerpt {
  const body = headLength(page);
  const found = new Set(positions.filter((position) => position >= body));
  const start = densest(found, body);
  const place = page.places.findLast(({ at }) => at <= start.first);
  const next = page.places.find(({ at }) => at > start.first);
  const from = Math.max(body, place && found.size ? place.at : body, start.from);
  const to = Math.min(page.words.length, from + LENGTH, next?.at ?? Infinity);
  const pieces = piecesOf(page.words, from, to, found);
  if (pieces.length && from > Math.max(body, place?.at ?? 0)) pieces.unshift({ text: '… ', found: false });
  if (pieces.length && to < page.words.length) pieces.push({ text: ' …', found: false });
  return { pieces, ...(place && found.size && { place: { id: place.id, title: fromIndexText(place.title) } }) };
}

/** How many words of the text are the title and the number. */
function headLength({ title, number }: IndexedPage): number {
  return [title, number ?? ''].join(' ').split(/\s+/).filter(Boolean).length;
}

/** The window with the most words found: its first word, a little before the first word found in it. */
function densest(found: ReadonlySet<number>, body: number): { from: number; first: number } {
  const sorted = [...found].sort((a, b) => a - b);
  let best = { count: 0, first: body };
  let end = 0;
  sorted.forEach((first, index) => {
    while (end < sorted.length && (sorted[end] ?? 0) < first + LENGTH - LEAD) end++;
    if (end - index > best.count) best = { count: end - index, first };
  });
  return { from: best.first - (best.count ? LEAD : 0), first: best.first };
}

/** Words shown before the first word found. */
const LEAD = 6;

function piecesOf(words: readonly string[], from: number, to: number, found: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) {
    const text = fromIndexText(words[at] ?? '');
    const last = pieces.at(-1);
    if (last?.found === found.has(at)) last.text += ` ${text}`;
    else pieces.push({ text: last ? (last.found ? ` ${text}` : text) : text, found: found.has(at) });
    if (last && !last.found && last !== pieces.at(-1)) last.text += ' ';
  }
  return pieces;
}
