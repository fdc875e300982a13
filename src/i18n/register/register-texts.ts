import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** What the import of a register says. */
export interface RegisterTexts {
  /** Why a register can't be read, and what to do. */
  unread: Record<'unknown-kind' | 'wrong-kind' | 'damaged' | 'encrypted' | 'too-large' | 'empty', string>;
  guessed: string;
  /** Names of what columns hold; those that the command asks for. */
  fields: Record<FieldName, string>;
  /** Above the columns of a sheet, as they would be read. */
  proposal(sheet: string, rows: number): string;
  /** Above the first rows as they would be read. */
  firstRows: string;
  noColumn: string;
  /** Columns that a register can't do without were not found. */
  lacksColumns(sheet: string, fields: string): string;
  /** A sheet that is no register. */
  sheetLeftOut(sheet: string): string;
  noDocuments: string;
  wrongColumns(part: string): string;
  /** Goes before commands that take the columns as they are, and others. */
  howToGoOn: string;
  nothingMade: string;
  askColumns: string;
  yes: string;
  change: string;
  stop: string;
  askField: string;
  askColumn(field: string): string;
  /** Flags that lack: `--files`. */
  needsRegister: string;
  notAFile(name: string): string;
  notAFolder(name: string): string;
  place(sheet: string, row: number): string;
  problem: ProblemSentences;
  /** Above what isn't sure in a page. */
  perhapsSwapped(read: string, other: string): string;
  oddNumber: string;
  unknownType(written: string): string;
  oddSigner: string;
  fromCapitals(line: string): string;
  /** Says it of the register as a whole, with the rows. */
  swappedRows(count: number, places: string): string;
  /** Of the end. */
  made(pages: number, files: number): string;
  hadBefore(count: number): string;
  spokenOf(count: number): string;
  refused(count: number): string;
  withoutFile(count: number): string;
  filesLeft(count: number): string;
  more(count: number): string;
  listWritten(file: string): string;
  doubts(pages: number): string;
  stopped: string;
  /** Head and words of the list of what isn't matched. */
  list: Record<'kind' | 'sheet' | 'row' | 'number' | 'issued' | 'title' | 'files' | 'reason', string>;
  kinds: Record<'refused' | 'no-file' | 'several' | 'file-left' | 'text-unread' | 'lost', string>;
  severalFiles: string;
  severalRows(places: string): string;
  /** The file that the register names, and the one that was taken instead, if any. */
  absentFile(name: string, taken: string | undefined): string;
  /** The end of the list's name: `so-van-ban-chua-khop.csv`. */
  listName: string;
}

export type FieldName =
  | 'number'
  | 'symbol'
  | 'issued'
  | 'title'
  | 'type'
  | 'issuer'
  | 'signer'
  | 'role'
  | 'recipients'
  | 'effective'
  | 'expires'
  | 'published'
  | 'file'
  | 'id'
  | 'held';

/** Why a row has no page, and what to write instead: by the code of `RowProblem`. */
export interface ProblemSentences {
  missing(fields: string): string;
  'no-symbol'(written: string): string;
  'number-is-day'(written: string): string;
  'no-number'(written: string): string;
  'error-cell'(field: string, written: string): string;
  'no-such-day'(field: string, written: string): string;
  'month-first'(field: string, written: string): string;
  century(field: string, written: string): string;
  'not-a-day'(field: string, written: string): string;
  'unknown-issuer'(written: string, known: string): string;
  cancelled(written: string): string;
  'too-long'(field: string): string;
  duplicate(place: string): string;
}

export function registerTextsOf(locale: Locale): RegisterTexts {
  return { vi, en }[locale];
}
