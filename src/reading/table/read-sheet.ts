import { addDays, isPlainDate, type PlainDate } from '../../domain/plain-date.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { columnOf } from './column-letters.ts';
import { MOST_CELLS, type Cell, type Row } from './table.ts';
import { cellText, relationOf, type Workbook } from './workbook.ts';
import { attributeOf, xmlTags } from './xml-tags.ts';

/** No program shows a sheet with more. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Cells that merging fills. */
const MOST_MERGED = 200_000;

/** A cell while it is read. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string | undefined;
}

/**
 * The rows of a sheet that hold something.
 *
 * @param targets of its links, by their relations
 */
export function readSheet(xml: string, workbook: Workbook, targets: ReadonlyMap<string, string>): Row[] {
  const rows = new Map<number, Cell[]>();
  const links = new Map<number, Map<number, string>>();
  const merged: string[] = [];
  let [row, column, room] = [0, 0, 0];
  let cell: OpenCell | undefined;
  for (const { name, isEnd, isEmpty, attributes, text } of xmlTags(xml)) {
    if (name === 'row' && !isEnd) {
      row = Number(attributeOf(attributes, 'r') ?? row + 1);
      column = 0;
    } else if (name === 'c' && !isEnd) {
      // A cell without its address stands behind the one before.
      column = columnAt(attributeOf(attributes, 'r')) ?? column + 1;
      cell = isEmpty ? undefined : openCell(column, attributes);
    } else if ((name === 'v' || name === 't') && !isEnd && cell) {
      cell.value = (cell.value ?? '') + text;
    } else if (name === 'c' && cell) {
      const value = valueOf(cell, workbook);
      if (value !== undefined) {
        const cells = rows.get(row) ?? [];
        room += Math.max(0, cell.column - cells.length);
        if (row > MOST_ROWS || column > MOST_COLUMNS || room > MOST_CELLS)
          throw new UnreadableSource({ code: 'too-large' });
        put(cells, cell.column, value);
        rows.set(row, cells);
      }
      cell = undefined;
    } else if (name === 'mergeCell' && !isEnd) merged.push(attributeOf(attributes, 'ref') ?? '');
    else if (name === 'hyperlink' && !isEnd)
      addLink(links, attributeOf(attributes, 'ref'), targets.get(relationOf(attributes)));
  }
  fillMerged(rows, merged);
  const found = Array.from(rows, ([number, cells]): Row => {
    const ofRow = links.get(number);
    return { number, cells, ...(ofRow && { links: ofRow }) };
  });
  return found.sort((a, b) => a.number - b.number);
}

function addLink(
  links: Map<number, Map<number, string>>,
  address: string | undefined,
  target: string | undefined,
): void {
  const [column, row] = [columnAt(address), Number(/^[A-Z]{1,3}(\d{1,7})/.exec(address ?? '')?.[1] ?? 0)];
  if (column === undefined || target === undefined) return;
  const ofRow = links.get(row) ?? new Map<number, string>();
  links.set(row, ofRow.set(column - 1, target));
}

function openCell(column: number, attributes: string): OpenCell {
  const type = attributeOf(attributes, 't') ?? 'n';
  return { column, type, style: Number(attributeOf(attributes, 's') ?? -1), value: undefined };
}

function put(cells: Cell[], column: number, value: Cell): void {
  while (cells.length < column) cells.push(undefined);
  cells[column - 1] = value;
}

function valueOf({ type, style, value }: OpenCell, { strings, dayStyles, from1904 }: Workbook): Cell {
  const written = value?.trim() ?? '';
  if (written === '') return undefined;
  switch (type) {
    case 's':
      return textOrNothing(strings[Number(written)]);
    case 'str':
    case 'inlineStr':
      return textOrNothing(cellText(written));
    case 'e':
      return { error: cellText(written) };
    case 'b':
      return written === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return isPlainDate(written.slice(0, 10)) ? { day: written.slice(0, 10) } : written;
    default: {
      const number = Number(written);
      if (!Number.isFinite(number)) return cellText(written);
      const day = dayStyles[style] ? serialDay(number, from1904) : undefined;
      return day === undefined ? number : { day };
    }
  }
}

function textOrNothing(text: string | undefined): Cell {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

/** Excel's last day, in the year 9999. */
const LAST_SERIAL = 2_958_465;
/** How much later the count of 1904 begins. */
const FROM_1904 = 1462;

/**
 * The day that a number stands for, as Excel counts from 1900 on: 44445 is 2021-09-06. A part of a day is left out. Undefined
 * before March 1900, where Excel counts a day that never was, and beyond its last day.
 */
export function serialDay(serial: number, from1904: boolean): PlainDate | undefined {
  const days = Math.floor(serial) + (from1904 ? FROM_1904 : 0);
  return days > 60 && days <= LAST_SERIAL ? addDays('1899-12-30', days) : undefined;
}

/** A column from 1: 28 of `AB7`. */
function columnAt(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0];
  return letters === undefined ? undefined : columnOf(letters) + 1;
}

/** What is merged holds its value once, in its first cell: each of its cells gets it. */
function fillMerged(rows: Map<number, Cell[]>, ranges: readonly string[]): void {
  let filled = 0;
  for (const range of ranges) {
    const [from = '', to = ''] = range.split(':');
    const [left, right] = [columnAt(from), columnAt(to)];
    const [top, bottom] = [from, to].map((address) => Number(/\d{1,7}$/.exec(address)?.[0] ?? 0)) as [number, number];
    const value = left === undefined ? undefined : rows.get(top)?.[left - 1];
    if (value === undefined || left === undefined || right === undefined) continue;
    filled += (bottom - top + 1) * (right - left + 1);
    if (filled > MOST_MERGED) return;
    for (let row = top; row <= bottom; row += 1) {
      const cells = rows.get(row) ?? [];
      for (let column = left; column <= right; column += 1) put(cells, column, value);
      rows.set(row, cells);
    }
  }
}
