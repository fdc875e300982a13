import type { RootContent } from 'mdast';
import type { RecognisedPages } from '../scan/recognised-page.ts';
import type { SourceText } from '../source-text.ts';
import { decodeLegacyRuns } from '../legacy-runs.ts';
import { paragraphOf } from '../text/read-text.ts';
import { tidy } from '../tidy.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { tableFrom } from './columns.ts';
import { measuresOf } from './measures.ts';
import type { PageText } from './page-text.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readPages } from './read-pages.ts';
import { rowsOf, textOf, type Row } from './rows.ts';
import { recognisedText } from '../scan/recognised-text.ts';
import { goesOn, ruledTables, type RuledTable } from './ruled-tables.ts';
import { runningLines } from './running-lines.ts';
import { tableOf } from './table.ts';

/** Letters on a page of pictures that don't make it a page of text: a number, a stamp. */
const FEW_LETTERS = 40;

/**
 * Reads a PDF file that has text: paragraphs are put together from their lines, columns become tables.
 *
 * @param recognised what takes the place of pages that are pictures
 * @throws UnreadableSource where pages are pictures without text
 */
export async function readPdf(bytes: Uint8Array, recognised: RecognisedPages = new Map()): Promise<SourceText> {
  const pages = await readPages(bytes);
  for (const [number, page] of recognised) pages[number - 1] = await recognisedText(page);
  refuseScans(pages);
  const { texts, guessed } = decodeLegacyRuns(pages.flatMap(({ pieces }) => pieces));
  let next = 0;
  const placed = pages.map(({ height, pieces, rules }, page) => {
    const decoded = pieces.map((piece) => ({ ...piece, text: texts[next++] ?? '' }));
    const tables = ruledTables(decoded, rules, page);
    const outside = decoded.filter((piece) => !tables.some((table) => table.pieces.has(piece)));
    return { height, tables, rows: rowsOf(outside, page) };
  });
  const running = runningLines(placed);
  const rows = placed.flatMap((page) => page.rows.filter((row) => !running.has(row)));
  const tables = placed.flatMap((page) => page.tables);
  return {
    root: tidy({ type: 'root', children: blocksOf(rows, tables) }),
    pictures: new Map(),
    made: pages.some(({ isRecognised }) => isRecognised) ? 'recognised' : 'typed',
    ...(guessed && { guessed }),
    leftOut: [...running].sort((one, other) => one.page - other.page || other.y - one.y).map(textOf),
  };
}

function refuseScans(pages: readonly PageText[]): void {
  const scanned = pages.flatMap((page, at) => (isScan(page) ? [at + 1] : []));
  if (scanned.length === 0) return;
  const isAll = pages.every((page, at) => scanned.includes(at + 1) || page.pieces.length === 0);
  if (isAll) throw new UnreadableSource({ code: 'scan', pages: pages.length });
  throw new UnreadableSource({ code: 'partly-scan', pages: pages.length, scanned });
}

function isScan({ pieces, isPicture }: PageText): boolean {
  if (!isPicture) return false;
  let letters = 0;
  for (const { text } of pieces) letters += text.trim().length;
  return letters < FEW_LETTERS;
}

/** Tables and paragraphs, in the order of reading. */
function blocksOf(rows: readonly Row[], tables: readonly RuledTable[]): RootContent[] {
  const measures = measuresOf(rows);
  const blocks: RootContent[] = [];
  let lines: Row[] = [];
  let before: RuledTable | undefined;
  const endLines = (): void => {
    for (const paragraph of paragraphsOf(lines, measures)) blocks.push(paragraphOf(paragraph));
    lines = [];
  };
  const waiting = tables.toSorted(fromTop);
  for (let at = 0; at < rows.length || waiting.length > 0;) {
    const row = rows[at];
    const [ruled] = waiting;
    if (ruled && (!row || fromTop(ruled, row) < 0)) {
      endLines();
      if (before && blocks.at(-1) === before.table && goesOn(before, ruled)) {
        before.table.children.push(...ruled.table.children);
        before = { ...ruled, table: before.table };
      } else {
        blocks.push(ruled.table);
        before = ruled;
      }
      waiting.shift();
    } else if (row && row.segments.length < 2) {
      lines.push(row);
      at += 1;
    } else {
      endLines();
      const isBeyond = (one: Row): boolean => ruled !== undefined && fromTop(ruled, one) < 0;
      const { end, columns } = tableFrom(rows, at, measures.leading, isBeyond);
      blocks.push(tableOf(rows.slice(at, end), columns));
      at = end;
    }
  }
  endLines();
  return blocks;
}

function fromTop(one: { page: number; y: number }, other: { page: number; y: number }): number {
  return one.page - other.page || other.y - one.y;
}
