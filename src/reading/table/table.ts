import type { PlainDate } from '../../domain/plain-date.ts';
import type { SourceText } from '../source-text.ts';

/**
 * A cell of a spreadsheet as the file holds it: text, a number, a day (a number that is shown as one), the code of a formula
 * that failed (`#N/A`), or nothing.
 */
export type Cell = string | number | { day: PlainDate } | { error: string } | undefined;

/** A row that holds something. */
export interface Row {
  /** As the program shows it, from 1. */
  number: number;
  /** From column A on; what is merged stands in each of its cells. */
  cells: readonly Cell[];
  /** Where cells lead that are links, by their column from 0: a path or an address. */
  links?: ReadonlyMap<number, string>;
}

/** A sheet: its rows that hold something, in order. */
export interface Sheet {
  name: string;
  rows: Row[];
}

/** A spreadsheet. */
export interface Table {
  sheets: Sheet[];
  /** Days are counted from 1904, as Excel for Mac once did: a number that means a day means another. */
  from1904: boolean;
  /** The encoding, where its letters alone told it. */
  guessed?: SourceText['guessed'];
}

/** Cells of a sheet, the empty ones between others counted: a register of a century has a million. */
export const MOST_CELLS = 20e6;
