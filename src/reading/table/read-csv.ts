import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../text/decode-text.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { MOST_CELLS, type Row, type Table } from './table.ts';

/** What parts cells: Excel writes semicolons where a comma is the decimal sign, as in Vietnam. */
const DELIMITERS = [',', ';', '\t'];
/** Excel's own way to say what parts cells, in a line of its own. */
const SAID = /^sep=([,;\t])\r?\n/i;
/** Text that is looked at to tell. */
const SAMPLE = 20_000;

/**
 * Reads text with a row a line, in any encoding: cells parted by comma, semicolon or tab, whichever gives the most even columns.
 *
 * @throws UnreadableSource where quotation marks don't close
 */
export function readCsv(bytes: Uint8Array): Table {
  const { text, guessed } = decodeText(bytes);
  const said = SAID.exec(text);
  const records = recordsOf(text.slice(said?.[0].length ?? 0), said?.[1] ?? delimiterOf(text));
  const rows = records.flatMap((record, at): Row[] => {
    const cells = record.map((cell) => (cell.trim() === '' ? undefined : cell.trim()));
    return cells.some((cell) => cell !== undefined) ? [{ number: at + 1 + (said ? 1 : 0), cells }] : [];
  });
  return { sheets: [{ name: '', rows }], from1904: false, ...(guessed && { guessed }) };
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    const records: string[][] = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
    if (records.reduce((sum, { length }) => sum + length, 0) > MOST_CELLS)
      throw new UnreadableSource({ code: 'too-large' });
    return records;
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableSource({ code: 'damaged' }, { cause: error });
    throw error;
  }
}

/** The delimiter that the most lines of the beginning have the most often as often as each other. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, SAMPLE).split(/\r?\n|\r/);
  const measured = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    const often = Map.groupBy(
      counts.filter((count) => count > 0),
      (count) => count,
    );
    return { delimiter, even: Math.max(0, ...Array.from(often, ([count, { length }]) => count * length)) };
  });
  return measured.reduce((best, next) => (next.even > best.even ? next : best)).delimiter;
}
