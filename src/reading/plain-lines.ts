import type { Nodes, Root, Table, TableCell } from 'mdast';

/** Parts the cells of a row. */
const CELL = '\t';

/**
 * A text as plain lines: one for each line of a paragraph, and one for each row of a table, its cells between tabs. Tables
 * of two columns whose cells have several lines are no data but head and end of a document: each line stands by itself.
 */
export function plainLines(root: Root): string[] {
  return root.children.flatMap(linesOf).filter((line) => line.trim() !== '');
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'table') return linesOfTable(node);
  const isBlock = 'children' in node && node.type !== 'paragraph' && node.type !== 'heading';
  return isBlock ? node.children.flatMap((child) => linesOf(child)) : lineTextOf(node).split('\n');
}

function linesOfTable({ children }: Table): string[] {
  const rows = children.map((row) => row.children.map((cell: TableCell) => lineTextOf(cell)));
  const isLaidOut =
    rows.every((cells) => cells.length <= 2) && rows.some((cells) => cells.some((cell) => /\n/.test(cell)));
  if (isLaidOut) return rows.flat().flatMap((cell) => cell.split('\n'));
  return rows.map((cells) => cells.map((cell) => cell.replaceAll('\n', ' ')).join(CELL));
}

function lineTextOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => lineTextOf(child)).join('') : '';
}
