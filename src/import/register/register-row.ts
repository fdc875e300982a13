import type { PlainDate } from '../../domain/plain-date.ts';
import type { GivenFacts } from '../draft/facts-of.ts';
import type { RegisterField } from './columns.ts';
import type { DayProblem } from './day-cell.ts';

/** Where a row stands: its sheet (empty in a text file) and its number there. */
export interface RowPlace {
  sheet: string;
  row: number;
}

/** A document of a register. */
export interface RegisterRow extends RowPlace {
  given: GivenFacts & { number: string; issued: PlainDate; title: string };
  /** The file that the register names, or leads to; several with line breaks or semicolons between them. */
  file?: string;
}

/** Why a row has no page, and what someone must know to mend it. */
export type RowProblem =
  | { code: 'missing'; fields: ('number' | 'issued' | 'title')[] }
  /** The running number stands alone, and nothing gives the rest. */
  | { code: 'no-symbol'; written: string }
  /** Excel has made a day of it. */
  | { code: 'number-is-day'; written: string }
  | { code: 'no-number'; written: string }
  | { code: 'error-cell'; field: RegisterField; written: string }
  | { code: DayProblem; field: RegisterField; written: string }
  | { code: 'unknown-issuer'; written: string; known: string[] }
  /** The number was kept free or cancelled. */
  | { code: 'cancelled'; written: string }
  | { code: 'too-long'; field: RegisterField }
  /** Another row means the same document. */
  | { code: 'duplicate'; of: RowPlace };

export interface RefusedRow extends RowPlace {
  problem: RowProblem;
}

/** A register, read. */
export interface ReadRegister {
  rows: RegisterRow[];
  refused: RefusedRow[];
  /** Rows in which Excel may have taken the month for the day. */
  swapped: RowPlace[];
  /** Documents that an archive's list of decisions only speaks of. */
  spokenOf: number;
}
