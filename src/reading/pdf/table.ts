import type { Table } from 'mdast';
import { linesOf } from '../text/read-text.ts';
import { columnAt, type Column } from './columns.ts';
import type { Row, Segment } from './rows.ts';

/** Lines of a cell, one below the other. */
type Cell = string[];

/** How much the middles of lines that are centred may differ, in points. */
const MIDDLE = 12;

/**
 * Rows in columns as a table. Where the lines of the last of two columns are centred below each other, as in a document's head
 * and at its end, each column is one cell. Else a row that has nothing in its first column goes on with the row above.
 */
export function tableOf(rows: readonly Row[], columns: readonly Column[]): Table {
  const cells = rows.map((row) => cellsOf(row, columns));
  const isOneRow = columns.length === 2 && isCentred(rows, columns);
  const joined: Cell[][] = [];
  for (const row of cells) {
    const last = joined.at(-1);
    if (last && (isOneRow || row[0]?.length === 0)) row.forEach((cell, at) => last[at]?.push(...cell));
    else joined.push(row);
  }
  return {
    type: 'table',
    align: columns.map(() => null),
    children: joined.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: linesOf(cell) })),
    })),
  };
}

function cellsOf({ segments }: Row, columns: readonly Column[]): Cell[] {
  const cells = columns.map((): Cell => []);
  for (const segment of segments) {
    const cell = cells[columnAt(columns, middleOf(segment))];
    if (cell?.length) cell.push(`${cell.pop() ?? ''} ${segment.text}`);
    else cell?.push(segment.text);
  }
  return cells;
}

function isCentred(rows: readonly Row[], columns: readonly Column[]): boolean {
  const segments = rows.flatMap((row) => row.segments.filter((one) => columnAt(columns, middleOf(one)) === 1));
  const middles = segments.map(middleOf);
  const begins = segments.map(({ left }) => left);
  return spread(middles) <= MIDDLE && (spread(begins) > MIDDLE || segments.length === 1);
}

function middleOf({ left, right }: Segment): number {
  return (left + right) / 2;
}

function spread(values: readonly number[]): number {
  return (
    values.reduce((most, value) => Math.max(most, value), -Infinity) -
    values.reduce((least, value) => Math.min(least, value), Infinity)
  );
}
