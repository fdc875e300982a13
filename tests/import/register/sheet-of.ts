import type { Cell, Sheet } from '../../../src/reading/table/table.ts';

/** A sheet of these rows; those that hold nothing are left out, as readers leave them. */
export function sheetOf(rows: readonly (readonly Cell[])[], name = ''): Sheet {
  return {
    name,
    rows: rows.flatMap((cells, at) => (cells.some((cell) => cell !== undefined) ? [{ number: at + 1, cells }] : [])),
  };
}
