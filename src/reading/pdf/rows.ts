import { raisedLetters } from '../html/raised-letters.ts';
import type { Piece } from './page-text.ts';

/** Text of one row with no wide gap in it. */
export interface Segment {
  text: string;
  /** Its ends, in points from the page's left side. */
  left: number;
  right: number;
}

/** What stands beside each other on a page: one segment, or several in columns. */
export interface Row {
  page: number;
  /** Its base line, in points from the page's foot. */
  y: number;
  size: number;
  /** Whether all of its letters are bold, by the names of their fonts. */
  isBold: boolean;
  segments: Segment[];
}

/** A gap wider than this parts columns; in ems. Words of justified text have up to one and a half between them. */
const COLUMN_GAP = 2;
/** A gap narrower than this is none between words; in ems. */
const WORD_GAP = 0.18;
const BOLD = /bold|black|heavy/i;
/** What begins an item and may have a wide gap behind it. */
const ITEM_MARK = /^(?:[\divxIVX]{1,5}[.)]|[a-zđ]{1,2}[.)]|[-–—+*•◦▪·]|\((?:\d{1,3}|[a-zđ])\))$/;

/** The rows of a page from top to bottom. Base lines that differ by less than half a line are one row. */
export function rowsOf(pieces: readonly Piece[], page: number): Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const anchor = rows.at(-1)?.[0];
    const isSameRow = anchor && anchor.y - piece.y <= Math.max(anchor.size, piece.size) / 2;
    if (isSameRow) rows.at(-1)?.push(piece);
    else if (piece.text.trim() !== '') rows.push([piece]);
  }
  return rows.map((row) => rowOf(row, page));
}

function rowOf(pieces: readonly Piece[], page: number): Row {
  const lettered = pieces.filter(({ text }) => text.trim() !== '');
  const largest = lettered.reduce((one, other) => (other.size > one.size ? other : one), lettered[0]!);
  const isBold = lettered.every(({ font }) => font !== undefined && BOLD.test(font));
  return {
    page,
    y: largest.y,
    size: largest.size,
    isBold,
    segments: segmentsOf(
      pieces.map((piece) => raised(piece, largest)),
      largest.size,
    ),
  };
}

/** Small digits above or below the base line, as letters: `m` with a raised `2` is `m²`, and a word with the sign of a note stays one. */
function raised(piece: Piece, { y, size }: Piece): Piece {
  const isSmall = piece.size < 0.9 * size && Math.abs(piece.y - y) > 0.1 * size;
  const letters = isSmall ? raisedLetters(piece.text.trim(), piece.y > y ? 'sup' : 'sub') : undefined;
  return letters ? { ...piece, text: letters } : piece;
}

function segmentsOf(pieces: readonly Piece[], size: number): Segment[] {
  const segments: Segment[] = [];
  let space = -Infinity;
  let last: Piece | undefined;
  for (const piece of pieces.toSorted((one, other) => one.x - other.x)) {
    if (piece.text.trim() === '') {
      space = piece.x;
      continue;
    }
    // Some programs print letters twice to make them bold.
    if (last && last.text === piece.text && Math.abs(last.x - piece.x) < 1) continue;
    last = piece;
    const right = piece.x + piece.width;
    const before = segments.at(-1);
    const gap = before ? piece.x - before.right : Infinity;
    if (before && (gap <= COLUMN_GAP * size || ITEM_MARK.test(before.text.trim()))) {
      // What stands for a gap between columns may begin within a word.
      const isSpace = space >= before.right - WORD_GAP * size;
      const isNewWord = isSpace || gap > WORD_GAP * size;
      before.text += (isNewWord ? ' ' : '') + piece.text;
      before.right = Math.max(before.right, right);
    } else {
      segments.push({ text: piece.text, left: piece.x, right });
    }
    space = -Infinity;
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }));
}

/** The text of a row in one line. */
export function textOf({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ');
}

/** The ends of a row. */
export function endsOf({ segments }: Row): { left: number; right: number } {
  return { left: segments[0]?.left ?? 0, right: segments.at(-1)?.right ?? 0 };
}
