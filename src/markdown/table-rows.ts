import type { Element } from 'hast';
import { eachElement } from './each-element.ts';
import { textBlocks, type Piece, type TextBlock } from './text-blocks.ts';

/** A column's name that is longer is cut. */
const LONGEST_NAME = 60;

/**
 * The rows of a table as lines of text, each value behind the name of its column: `Họ và tên: Trần Văn Mẫu | Năm sinh: 1990`.
 *
 * @param opaque as `textBlocks` has it
 */
export function tableRows(table: Element, opaque: ReadonlySet<string>): TextBlock[] {
  const [head, ...rows] = rowsOf(table).map((row) => cellsOf(row, opaque));
  if (!head) return [];
  const names = head.flatMap((cell) => [textOf(cell), ...Array<string>(cell.span - 1).fill(textOf(cell))]);
  return [rowText(head, []), ...rows.map((row) => rowText(row, names))];
}

interface Cell {
  blocks: TextBlock[];
  /** Columns that it stands in. */
  span: number;
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  eachElement(table, (element) => {
    if (element.tagName === 'tr') rows.push(element);
  });
  return rows;
}

const MOST_COLUMNS = 100;

function cellsOf(row: Element, opaque: ReadonlySet<string>): Cell[] {
  return row.children.flatMap((cell) => {
    if (cell.type !== 'element') return [];
    const span = Math.min(Math.max(1, Number(cell.properties.colSpan ?? 1) || 1), MOST_COLUMNS);
    return [{ blocks: textBlocks({ type: 'root', children: cell.children }, opaque), span }];
  });
}

function textOf({ blocks }: Cell): string {
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
}

function rowText(cells: readonly Cell[], names: readonly string[]): TextBlock {
  const row: TextBlock = { text: '', pieces: [] };
  let column = 0;
  for (const { blocks, span } of cells) {
    const name = names[column] ?? '';
    column += span;
    addText(row, name === '' ? '| ' : `| ${name}: `);
    for (const block of blocks) {
      addBlock(row, block);
      addText(row, ' ');
    }
  }
  return row;
}

/** Text of no place of its own. */
function addText(row: TextBlock, text: string): void {
  const start = row.text.length;
  row.text += text;
  const end = row.text.length;
  row.pieces.push({ start, end, frame: { element: { type: 'root', children: [] }, start, end } });
}

function addBlock(row: TextBlock, { text, pieces }: TextBlock): void {
  const offset = row.text.length;
  row.text += text;
  const moved = pieces.map((piece): Piece => ({ ...piece, start: piece.start + offset, end: piece.end + offset }));
  row.pieces.push(...moved);
}
