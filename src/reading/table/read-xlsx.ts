import { decodeLegacy } from '../../domain/legacy-encoding/decode-legacy.ts';
import { guessLegacyEncoding, type GuessedEncoding } from '../../domain/legacy-encoding/guess-legacy-encoding.ts';
import { isBeyondBytes } from '../../domain/legacy-encoding/beyond-bytes.ts';
import { vietnameseShare } from '../../domain/legacy-encoding/vietnamese-share.ts';
import { ZipPackage } from '../docx/zip-package.ts';
import { readSheet } from './read-sheet.ts';
import type { Cell, Table } from './table.ts';
import { linksOf, partOf, readWorkbook } from './workbook.ts';

/**
 * Reads an Excel workbook: the values that it holds, those of formulas as they were last computed. Texts that were typed in
 * fonts of TCVN3 or VNI are decoded where their words say so.
 *
 * @throws UnreadableSource where it is damaged, or unpacks to more than a register can hold
 */
export function readXlsx(bytes: Uint8Array): Table {
  const zip = new ZipPackage(bytes);
  const workbook = readWorkbook(zip);
  const sheets = workbook.sheets.map(({ name, part }) => ({
    name,
    rows: readSheet(partOf(zip, part), workbook, linksOf(zip, part)),
  }));
  const perhapsLegacy = sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((cell) => typeof cell === 'string')
    .filter((cell) => /[^\0-\x7F]/.test(cell) && !isBeyondBytes(cell));
  const guessed = guessLegacyEncoding(perhapsLegacy.join('\n'));
  if (!guessed) return { sheets, from1904: workbook.from1904 };
  const decoded = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => decodedCell(cell, guessed)) })),
  }));
  return { sheets: decoded, from1904: workbook.from1904, guessed };
}

/** A register has Unicode in its newer cells: a cell is decoded where it reads better so. */
function decodedCell(cell: Cell, { encoding }: GuessedEncoding): Cell {
  if (typeof cell !== 'string' || isBeyondBytes(cell)) return cell;
  const decoded = decodeLegacy(cell, encoding);
  return vietnameseShare(decoded).syllables > vietnameseShare(cell).syllables ? decoded : cell;
}
