import { columnLetter, columnOf } from '../../reading/table/column-letters.ts';

/** What a column of a register may hold, named as in a decision's file; `symbol` is the part of a number behind the running number. */
export const REGISTER_FIELDS = [
  'number',
  'symbol',
  'issued',
  'title',
  'type',
  'issuer',
  'signer',
  'role',
  'recipients',
  'effective',
  'expires',
  'published',
  'file',
  'id',
  'held',
] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];

/** Which column, from 0, holds what. */
export type Columns = Partial<Record<RegisterField, number>>;

/** Columns as `--columns` takes them: `number=A, issued=B, title=D`. */
export function writeColumns(columns: Columns): string {
  return REGISTER_FIELDS.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [`${field}=${columnLetter(column)}`];
  }).join(', ');
}

/** Reads `number=A, issued=B`; a part that is no field with a column is given back instead. */
export function parseColumns(written: string): Columns | { wrong: string } {
  const columns: Columns = {};
  for (const part of written.split(/[,;]/)) {
    if (part.trim() === '') continue;
    const [, name = '', letters = ''] = /^\s*([a-z]{1,20})\s*=\s*([a-z]{1,3})\s*$/i.exec(part) ?? [];
    const field = REGISTER_FIELDS.find((each) => each === name.toLowerCase());
    if (!field) return { wrong: part.trim() };
    columns[field] = columnOf(letters);
  }
  return columns;
}
