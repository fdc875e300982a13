import type { Rule } from '../pdf/page-text.ts';

/** A page of a scan whose letters a program has recognised. */
export interface RecognisedPage {
  /** A PDF of one page, with its letters and nothing else. */
  pdf: Uint8Array;
  /** The same, read line by line: it has figures that stand alone in cells, and reads other words worse. */
  lineByLine?: Uint8Array;
  /** The lines that are drawn on it. */
  rules: readonly Rule[];
}

/** The recognised pages of a file by their numbers, counted from 1. */
export type RecognisedPages = ReadonlyMap<number, RecognisedPage>;
