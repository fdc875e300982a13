import type { Piece } from './page-text.ts';

/** Letters less wide than this, in points, that reach over a side are taken for one cell's. */
const OVER = 2;

/**
 * A piece of text in parts where it goes over the sides of cells: pdf.js joins what stands near, though a rule may be between.
 * It is parted at the space that is nearest to the side by its letters' mean width.
 *
 * @param sides from left to right, those that have a rule beside the piece
 */
export function partedPieces(piece: Piece, sides: readonly number[]): Piece[] {
  const parts: Piece[] = [];
  let rest = piece;
  for (const side of sides) {
    if (side < rest.x + OVER || side > rest.x + rest.width - OVER) continue;
    const width = rest.width / rest.text.length;
    const space = nearestSpace(rest.text, (side - rest.x) / width);
    if (space < 0) continue;
    parts.push({ ...rest, text: rest.text.slice(0, space), width: side - rest.x });
    rest = { ...rest, text: rest.text.slice(space + 1), x: side, width: rest.x + rest.width - side };
  }
  return [...parts, rest];
}

function nearestSpace(text: string, place: number): number {
  const before = text.lastIndexOf(' ', place);
  const after = text.indexOf(' ', place);
  if (before < 0 || after < 0) return Math.max(before, after);
  return place - before < after - place ? before : after;
}
