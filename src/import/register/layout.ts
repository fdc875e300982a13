import { parseNumber } from '../../domain/document-number.ts';
import { readPlainDate } from '../../domain/plain-date.ts';
import { columnLetter } from '../../reading/table/column-letters.ts';
import type { Cell, Row, Sheet } from '../../reading/table/table.ts';
import { lineOf } from './cell-text.ts';
import type { Columns, RegisterField } from './columns.ts';
import { fieldNamed, isColumnName, namesTitles } from './field-names.ts';

/** How a sheet is laid out: titles, a head of one or two rows, and the rows of documents. */
export interface SheetLayout {
  sheet: Sheet;
  /** Names of the columns; those of a head of two rows in one. Empty where there is no head. */
  names: string[];
  /** What the titles above say, and the sheet's name. */
  titles: string[];
  /** The rows below the head. */
  rows: readonly Row[];
  /** What the columns seem to hold. */
  proposed: Columns;
}

/** A head stands within the first rows. */
const HEAD_WITHIN = 40;
/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 200;
const MOST = 0.6;

/** Finds out how a sheet is laid out, by the names of its columns and by what they hold. */
export function layoutOf(sheet: Sheet): SheetLayout {
  const { rows } = sheet;
  const head = headAt(rows);
  const [first, below] = head < 0 ? [] : [rows[head], rows[head + 1]];
  const isDouble = below !== undefined && isSecondHead(first!, below);
  const names = first ? namesOf(first, isDouble ? below : undefined) : [];
  const from = head + 1 + (isDouble ? 1 : 0);
  const counted = rows[from] && areColumnNumbers(rows[from].cells) ? from + 1 : from;
  const titles = [sheet.name, ...rows.slice(0, Math.max(0, head)).flatMap(({ cells }) => cells.map(lineOf))];
  const data = rows.slice(counted);
  return { sheet, names, titles: [...new Set(titles)].filter(Boolean), rows: data, proposed: proposal(names, data) };
}

/** What stands in the head of a column, and its letter where nothing does. */
export function nameOfColumn({ names }: Pick<SheetLayout, 'names'>, column: number): string {
  return names[column] ? `${columnLetter(column)} “${names[column]}”` : columnLetter(column);
}

/** Whether a row repeats the head, as it does on each printed page. */
export function repeatsHead({ cells }: Row, names: readonly string[]): boolean {
  const texts = cells.map(lineOf).filter(Boolean);
  return texts.length > 1 && texts.every((text) => names.some((name) => name === text || name.endsWith(` ${text}`)));
}

/** `(1) (2) (3)`, as forms number their columns. */
function areColumnNumbers(cells: readonly Cell[]): boolean {
  const texts = cells.map(lineOf).filter(Boolean);
  return texts.length > 2 && texts.every((text, at) => text.replace(/[()\s]/g, '') === String(at + 1));
}

function headAt(rows: readonly Row[]): number {
  let [best, most] = [-1, 1];
  rows.slice(0, HEAD_WITHIN).forEach(({ cells }, at) => {
    const fields = new Set(cells.map((cell) => (typeof cell === 'string' ? fieldNamed(cell) : undefined)));
    fields.delete(undefined);
    if (fields.size > most) [best, most] = [at, fields.size];
  });
  return best;
}

/** A row below the head names columns too, where all it says are names, and some of them its own. */
function isSecondHead(head: Row, row: Row): boolean {
  const texts = row.cells.map((cell, at) => ({ cell, text: lineOf(cell), above: lineOf(head.cells[at]) }));
  const own = texts.filter(({ text, above }) => text !== '' && text !== above);
  return own.length > 0 && own.every(({ cell, text }) => typeof cell === 'string' && isColumnName(text));
}

function namesOf(first: Row, second: Row | undefined): string[] {
  const width = Math.max(first.cells.length, second?.cells.length ?? 0);
  return Array.from({ length: width }, (_, at) => {
    const [above, below] = [lineOf(first.cells[at]), lineOf(second?.cells[at])];
    return below === '' || below === above ? above : `${above} ${below}`.trim();
  });
}

function proposal(names: readonly string[], rows: readonly Row[]): Columns {
  const columns: Columns = {};
  const propose = (field: RegisterField | undefined, column: number) => {
    if (field !== undefined && column >= 0 && columns[field] === undefined) columns[field] = column;
  };
  propose('title', names.findIndex(namesTitles));
  names.forEach((name, at) => propose(fieldNamed(name) ?? fieldNamed(lastWords(name)), at));
  const sample = rows.slice(0, SAMPLE);
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !names[at] || !isColumnName(names[at]));
  const held = new Map(
    free.map((at) => [at, sample.map(({ cells }) => cells[at]).filter((cell) => cell !== undefined)]),
  );
  const mostly = (test: (cell: Cell) => boolean) =>
    free.find((at) => {
      const cells = held.get(at)!;
      return (
        !Object.values(columns).includes(at) && cells.length > 0 && cells.filter(test).length > MOST * cells.length
      );
    });
  if (columns.number === undefined) propose('number', mostly(isNumber) ?? -1);
  if (columns.issued === undefined) propose('issued', mostly(isDay) ?? -1);
  if (columns.title === undefined)
    propose('title', mostly((cell) => typeof cell === 'string' && cell.split(/\s+/).length > 4) ?? -1);
  return columns;
}

/** `Văn bản Số, ký hiệu` in a head of two rows: what the lower says alone. */
function lastWords(name: string): string {
  return name.replace(/^(?:Văn bản|VĂN BẢN|Thông tin văn bản)\s+/u, '');
}

function isNumber(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const { known, running, symbol } = parseNumber(cell.replace(/^Số\s?:?\s?/iu, ''), 'vn');
  return known && running !== undefined && symbol !== undefined;
}

function isDay(cell: Cell): boolean {
  return (typeof cell === 'object' && 'day' in cell) || (typeof cell === 'string' && readPlainDate(cell) !== undefined);
}
