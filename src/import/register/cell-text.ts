import { cleanText } from '../../domain/vietnamese-text.ts';
import { writePlainDate } from '../../domain/plain-date.ts';
import type { Cell } from '../../reading/table/table.ts';
import type { RegisterField } from './columns.ts';

/** The cell of a row that holds something; nothing where no column does. */
export type CellOf = (field: RegisterField) => Cell;

/** What Word's own marks become in cells that were copied from it: no letters. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A cell in words, lines kept. What makes a spreadsheet take it for text (`'125`, `="125"`) is left out. */
export function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return 'day' in cell ? writePlainDate(cell.day) : cell.error;
  const [, quoted] = /^="([^"]*)"$/.exec(cell) ?? [];
  return cleanText((quoted ?? cell.replace(/^'(?=[-\d=+@\t])/, '')).replace(CONTROLS, '')).trim();
}

/** A cell in one line. */
export function lineOf(cell: Cell): string {
  return textOf(cell).replace(/\s+/g, ' ');
}
