import type { Table } from 'mdast';
import { linesOf } from '../text/read-text.ts';
import type { Piece, Rule } from './page-text.ts';
import { partedPieces } from './parted-pieces.ts';
import { NEAR, rulesThatMeet } from './rules-that-meet.ts';
import { endsOf, rowsOf, textOf } from './rows.ts';

/** A table whose cells are framed, and what stands in it. */
export interface RuledTable {
  page: number;
  /** Its upper side. */
  y: number;
  /** Its vertical rules, from left to right. */
  sides: number[];
  table: Table;
  pieces: Set<Piece>;
}

const MOST_SIDES = 200;
/** Letters times rules: a page of small print in a fine grid has a hundredth. */
const MOST_WORK = 2e7;

/** The tables of a page whose rules make a grid of at least two columns. */
export function ruledTables(pieces: readonly Piece[], rules: readonly Rule[], page: number): RuledTable[] {
  return rulesThatMeet(rules).flatMap((group): RuledTable[] => {
    const vertical = group.filter(isVertical);
    const horizontal = group.filter((rule) => !isVertical(rule));
    const sides = distinct(vertical.map(({ left, right }) => (left + right) / 2));
    const lines = distinct(horizontal.map(({ bottom, top }) => (bottom + top) / 2)).reverse();
    if (sides.length < 3 || lines.length < 2 || sides.length > MOST_SIDES) return [];
    const inside = pieces.filter(
      (piece) => indexIn(sides, middleOf(piece)) >= 0 && lineOf(lines, heightOf(piece)) >= 0,
    );
    if (inside.length === 0 || inside.length * group.length > MOST_WORK) return [];
    const parted = inside.flatMap((piece) => {
      const ruled = sides.slice(1, -1).filter((side) => isRuled(vertical, side, heightOf(piece), 'vertical'));
      return partedPieces(piece, ruled);
    });
    const table = fill({ sides, lines, vertical, horizontal }, parted, page);
    return [{ page, y: lines[0] ?? 0, sides, table, pieces: new Set(inside) }];
  });
}

/** Whether a table has the columns of another, on the page behind it. */
export function goesOn(before: RuledTable, next: RuledTable): boolean {
  const isSame = next.sides.every((side, at) => Math.abs(side - (before.sides[at] ?? Infinity)) < NEAR);
  return next.page === before.page + 1 && next.sides.length === before.sides.length && isSame;
}

interface Grid {
  sides: number[];
  /** From top to bottom. */
  lines: number[];
  vertical: Rule[];
  horizontal: Rule[];
}

function fill({ sides, lines, vertical, horizontal }: Grid, pieces: readonly Piece[], page: number): Table {
  const cells = new Map<string, Piece[]>();
  for (const piece of pieces) {
    let column = indexIn(sides, middleOf(piece));
    let row = lineOf(lines, heightOf(piece));
    const height = heightOf(piece);
    // Without a rule between them two cells are one.
    while (column > 0 && !isRuled(vertical, sides[column] ?? 0, height, 'vertical')) column -= 1;
    const middle = ((sides[column] ?? 0) + (sides[column + 1] ?? 0)) / 2;
    while (row > 0 && !isRuled(horizontal, lines[row] ?? 0, middle, 'horizontal')) row -= 1;
    const key = `${row} ${column}`;
    cells
      .set(key, cells.get(key) ?? [])
      .get(key)
      ?.push(piece);
  }
  const rows = lines
    .slice(1)
    .map((_, row) =>
      sides.slice(1).map((right, column) => cellLines(cells.get(`${row} ${column}`) ?? [], right, page)),
    );
  return {
    type: 'table',
    align: sides.slice(1).map(() => null),
    children: rows
      .filter((row) => row.some((cell) => cell.length > 0))
      .map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: linesOf(cell) })),
      })),
  };
}

/** The lines of a cell; those that go on because the cell is full are one. */
function cellLines(pieces: readonly Piece[], right: number, page: number): string[] {
  const lines: string[] = [];
  let isFull = false;
  for (const row of rowsOf(pieces, page)) {
    if (isFull) lines.push(`${lines.pop() ?? ''} ${textOf(row)}`);
    else lines.push(textOf(row));
    isFull = endsOf(row).right > right - 3 * row.size;
  }
  return lines;
}

function isRuled(rules: readonly Rule[], place: number, along: number, direction: 'vertical' | 'horizontal'): boolean {
  return rules.some(({ left, right, bottom, top }) =>
    direction === 'vertical'
      ? Math.abs((left + right) / 2 - place) < NEAR && bottom - NEAR <= along && along <= top + NEAR
      : Math.abs((bottom + top) / 2 - place) < NEAR && left - NEAR <= along && along <= right + NEAR,
  );
}

function isVertical({ left, right, bottom, top }: Rule): boolean {
  return top - bottom > right - left;
}

/** Ascending places, those that are near each other once. */
function distinct(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of places.toSorted((one, other) => one - other)) {
    if (place - (found.at(-1) ?? -Infinity) > NEAR) found.push(place);
  }
  return found;
}

/** Between which two of ascending places one is; -1 where it is outside. */
function indexIn(places: readonly number[], place: number): number {
  const after = places.findIndex((one) => one > place);
  return after < 0 ? -1 : after - 1;
}

/** The same for places from top to bottom. */
function lineOf(lines: readonly number[], place: number): number {
  const below = lines.findIndex((line) => line < place);
  return below < 0 ? -1 : below - 1;
}

function middleOf({ x, width }: Piece): number {
  return x + width / 2;
}

/** The middle of its small letters. */
function heightOf({ y, size }: Piece): number {
  return y + size / 4;
}
