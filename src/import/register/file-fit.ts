import { parseNumber } from '../../domain/document-number.ts';
import { typeByAbbreviation } from '../../domain/document-types.ts';
import { foldMarks } from '../../domain/vietnamese-text.ts';
import type { NamedFile } from './file-name.ts';
import type { RegisterRow } from './register-row.ts';

/** A row with what its number says, as names of files have it. */
export interface NumberedRow {
  row: RegisterRow;
  /** `2236`, `12a`; empty where the number has none. */
  running: string;
  /** The words of the symbol, folded: `qd`, `ubnd`. */
  symbol: string[];
  /** The id of its type. */
  type?: string;
}

/** What the number of a row says of its files. */
export function numberedRow(row: RegisterRow): NumberedRow {
  const { running, suffix = '', symbol = '', type: ofNumber } = parseNumber(row.given.number, 'vn');
  const type = row.given.type ?? ofNumber;
  return {
    row,
    running: running === undefined ? '' : `${running}${foldMarks(suffix)}`,
    symbol: foldMarks(symbol)
      .split(/[^a-z\d]+/)
      .filter(Boolean),
    ...(type !== undefined && { type }),
  };
}

/**
 * How well a file's name fits a row of its running number, more being better; undefined where they disagree: about the day, the
 * year, the symbol, or the type of the folder.
 *
 * @param symbols the words of all symbols of the register: among the words of a name they tell a symbol from a title
 */
export function fitOf(row: NumberedRow, file: NamedFile, symbols: ReadonlySet<string>): number | undefined {
  const { issued } = row.row.given;
  const year = Number(issued.slice(0, 4));
  if (file.day !== undefined && file.day !== issued) return undefined;
  if (file.day === undefined && file.year !== undefined && file.year !== year) return undefined;
  if (file.folderYears.length > 0 && !file.folderYears.includes(year)) return undefined;
  const inName = symbolFit(row.symbol, file.words, symbols);
  const inFolder = folderFit(row, file, symbols);
  if (inName === undefined || (inFolder === undefined && inName === 0)) return undefined;
  const days = file.day !== undefined ? 2 : file.year !== undefined ? 1 : 0;
  return inName * 4 + (inFolder ?? 0) * 2 + days + (file.folderYears.length > 0 ? 1 : 0);
}

/** How many words of the symbol stand beside the number, in order; undefined where another symbol does. */
function symbolFit(
  symbol: readonly string[],
  words: readonly string[],
  symbols: ReadonlySet<string>,
): number | undefined {
  let same = 0;
  while (same < symbol.length && words[same] === symbol[same]) same += 1;
  if (same > 0) {
    const next = words[same];
    const isOther = next !== undefined && same < symbol.length && symbols.has(next);
    return isOther ? undefined : same;
  }
  const [first] = words;
  if (first === undefined) return 0;
  return symbols.has(first) || typeByAbbreviation(first) !== undefined ? undefined : 0;
}

/** Whether a folder names the row's type; undefined where it names another. */
function folderFit(
  { symbol: [first = ''], type }: NumberedRow,
  { folderWords, folderTypes }: NamedFile,
  symbols: ReadonlySet<string>,
): number | undefined {
  if (folderWords.has(first) || (type !== undefined && folderTypes.has(type))) return 1;
  // An abbreviation may be a division's too, unless the register numbers by it.
  const isOther = [...folderWords].some((word) => symbols.has(word) && typeByAbbreviation(word) !== undefined);
  return isOther || (type !== undefined && folderTypes.size > 0) ? undefined : 0;
}
