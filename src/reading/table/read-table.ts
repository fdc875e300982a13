import { UnreadableSource } from '../unreadable-source.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { Table } from './table.ts';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Table | Promise<Table>>> = {
  csv: readCsv,
  tsv: readCsv,
  txt: readCsv,
  xlsx: readXlsx,
  xlsm: readXlsx,
};

const MOST_BYTES = 100e6;

/** How files begin that are no text: zip files, Excel before 2007 and encrypted files, PDF. */
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/**
 * Reads a spreadsheet by its ending: `.xlsx`, `.xlsm`, or text with commas, semicolons or tabs (`.csv`, `.tsv`, `.txt`).
 *
 * @param fileName of which nothing but the ending counts
 * @throws UnreadableSource
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<Table> {
  const ending = (/\.([^./\\]{1,20})$/.exec(fileName)?.[1] ?? '').toLowerCase();
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (!reader) throw new UnreadableSource({ code: 'unknown-kind', ending });
  if (bytes.length > MOST_BYTES) throw new UnreadableSource({ code: 'too-large' });
  refuseOtherKinds(bytes, ending, reader === readXlsx);
  const table = await reader(bytes);
  if (table.sheets.every(({ rows }) => rows.length === 0)) throw new UnreadableSource({ code: 'empty' });
  return table;
}

function refuseOtherKinds(bytes: Uint8Array, ending: string, isWorkbook: boolean): void {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  // Excel keeps a workbook with a password in a file of the older kind.
  if (begins(COMPOUND) && Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new UnreadableSource({ code: 'encrypted' });
  const isWrong = isWorkbook ? bytes.length > 0 && !begins(ZIP) : [ZIP, COMPOUND, PDF].some(begins);
  if (isWrong) throw new UnreadableSource({ code: 'wrong-kind', ending });
}
