import { foldMarks } from '../../domain/vietnamese-text.ts';
import type { Cell, Row } from '../../reading/table/table.ts';
import { lineOf, textOf, type CellOf } from './cell-text.ts';
import type { Columns } from './columns.ts';
import { perhapsSwapped, readDayCell, swapped } from './day-cell.ts';
import { beginsWithType } from './field-names.ts';
import { repeatsHead, type SheetLayout } from './layout.ts';
import { readRow } from './read-row.ts';
import type { RegisterContext } from './register-context.ts';
import type { ReadRegister } from './register-row.ts';

/** What begins a row between documents: totals, months, quarters. */
const BETWEEN = /^(?:tong|cong|thang|quy|nam|tuan|ngay|so trang|trang|het|ky)\b/;

/** Reads the rows of a sheet: documents, and those that aren't sure enough to be one, each with its reason. */
export function readRows(layout: SheetLayout, columns: Columns, context: RegisterContext): ReadRegister {
  const register: ReadRegister = { rows: [], refused: [], swapped: [], spokenOf: 0 };
  const rows = layout.rows.filter((row) => !repeatsHead(row, layout.names));
  const turned = turnedRows(rows, columns);
  const days = { from1904: context.from1904, years: yearsShown(layout, rows, columns) };
  const hasTypes = beginsWithType(layout.names[columns.title ?? -1] ?? '');
  for (const row of rows) {
    const cell: CellOf = (field) => (columns[field] === undefined ? undefined : row.cells[columns[field]]);
    if (isBetween(row, cell)) continue;
    if (foldMarks(lineOf(cell('held'))) === 'false') {
      register.spokenOf += 1;
      continue;
    }
    const place = { sheet: layout.sheet.name, row: row.number };
    const read = readRow(cell, { ...context, days, hasTypes });
    if ('problem' in read) {
      register.refused.push({ ...place, problem: read.problem });
      continue;
    }
    const { issued } = read.given;
    if (turned.has(row)) {
      register.swapped.push(place);
      read.given.doubts = { ...read.given.doubts, issued: context.texts.perhapsSwapped(issued, swapped(issued)) };
    }
    const file = namedFile(row, columns);
    register.rows.push({ ...place, given: read.given, ...(file !== '' && { file }) });
  }
  return register;
}

/** What the register says of the file: its name, and where that cell leads, or the number or the title where they are links. */
function namedFile({ cells, links }: Row, { file, number, title }: Columns): string {
  const link = [file, number, title].map((column) => links?.get(column ?? -1)).find((target) => target !== undefined);
  return [textOf(file === undefined ? undefined : cells[file]), link ?? ''].filter(Boolean).join('\n');
}

/** Rows that hold no document: blank where it counts, a month's name, a sum. */
function isBetween({ cells }: Row, cell: CellOf): boolean {
  const [number, issued, title] = [lineOf(cell('number')), lineOf(cell('issued')), lineOf(cell('title'))];
  if (number === '' && issued === '' && title === '') return true;
  const [first = '', ...others] = new Set(cells.map(lineOf).filter(Boolean));
  if (!BETWEEN.test(foldMarks(first))) return false;
  const hasTitle = title !== '' && title !== first;
  const hasNumber = /\d/.test(number) && number !== first && (issued !== '' || /\p{L}/u.test(number));
  return others.length === 0 || (!hasTitle && !hasNumber);
}

function turnedRows(rows: readonly Row[], { issued }: Columns): Set<Row> {
  if (issued === undefined) return new Set();
  return new Set(perhapsSwapped(rows.map(({ cells }) => cells[issued])).map((at) => rows[at]!));
}

/** The years that titles and whole days of the column name. */
function yearsShown({ titles }: SheetLayout, rows: readonly Row[], { issued }: Columns): Set<number> {
  const named = titles.flatMap((title) =>
    [...title.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)),
  );
  const days = issued === undefined ? [] : rows.map(({ cells }) => yearOfDay(cells[issued]));
  return new Set([...named, ...days.filter((year) => year !== undefined)]);
}

function yearOfDay(cell: Cell): number | undefined {
  const read = cell === undefined ? undefined : readDayCell(cell, { from1904: false, years: new Set() });
  return read && 'day' in read ? Number(read.day.slice(0, 4)) : undefined;
}
