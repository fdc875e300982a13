import { numberKey } from '../../domain/document-number.ts';
import type { Columns } from './columns.ts';
import type { SheetLayout } from './layout.ts';
import { readRows } from './read-rows.ts';
import type { RegisterContext } from './register-context.ts';
import type { ReadRegister, RefusedRow, RegisterRow } from './register-row.ts';

/** A sheet, and which of its columns holds what. */
export interface SheetColumns {
  layout: SheetLayout;
  columns: Columns;
}

/** Reads the sheets of a register. Of rows that mean one document the first counts, and the others are told. */
export function readRegister(sheets: readonly SheetColumns[], context: RegisterContext): ReadRegister {
  const read = sheets.map(({ layout, columns }) => readRows(layout, columns, context));
  const { kept, twice } = withoutDuplicates(
    read.flatMap(({ rows }) => rows),
    context,
  );
  return {
    rows: kept,
    refused: [...read.flatMap(({ refused }) => refused), ...twice],
    swapped: read.flatMap(({ swapped }) => swapped),
    spokenOf: read.reduce((sum, { spokenOf }) => sum + spokenOf, 0),
  };
}

function withoutDuplicates(rows: readonly RegisterRow[], { settings: { profile } }: RegisterContext) {
  const seen = new Map<string, RegisterRow>();
  const twice: RefusedRow[] = [];
  const kept = rows.filter((row) => {
    const { number, issued, issuer = '' } = row.given;
    const key = `${numberKey(number, profile)} ${issued} ${issuer}`;
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    else
      twice.push({
        sheet: row.sheet,
        row: row.row,
        problem: { code: 'duplicate', of: { sheet: first.sheet, row: first.row } },
      });
    return !first;
  });
  return { kept, twice };
}
