import type { Element, ElementContent } from 'hast';
import { UnreadableSource } from '../unreadable-source.ts';
import { flattenCell } from './flatten-cell.ts';

const MOST_CELLS = 30_000;
const MOST_COLUMNS = 200;

/**
 * A table whose cells Markdown can hold, its first row as the head; or its content, where it has one column and so is no
 * table. What a caption says comes before.
 *
 * @throws UnreadableSource where it has more cells than a document can have
 */
export function prepareTable(table: Element): ElementContent[] {
  const { rows, captions } = rowsOf(table);
  const widths = rows.map((row) => row.reduce((sum, cell) => sum + spanOf(cell, 'colSpan'), 0));
  const columns = widths.reduce((most, width) => Math.max(most, width), 0);
  if (columns > MOST_COLUMNS || columns * rows.length > MOST_CELLS) throw new UnreadableSource({ code: 'too-large' });
  if (columns <= 1) return [...captions, ...rows.flat().map((cell) => asElement('div', cell.children))];
  const prepared = rows.map((cells, at) =>
    asElement(
      'tr',
      cells.map((cell) => prepareCell(cell, at, rows.length)),
    ),
  );
  return [...captions, asElement('table', prepared)];
}

function prepareCell(cell: Element, row: number, rows: number): Element {
  const properties = {
    colSpan: spanOf(cell, 'colSpan'),
    rowSpan: Math.min(spanOf(cell, 'rowSpan'), rows - row),
    align: cell.properties['align'],
  };
  return { ...asElement(row === 0 ? 'th' : 'td', flattenCell(cell.children)), properties };
}

function spanOf(cell: Element, key: 'colSpan' | 'rowSpan'): number {
  const span = Number(cell.properties[key] ?? 1);
  return Number.isSafeInteger(span) && span > 0 ? span : 1;
}

/** The rows of the table itself, not of those in it. */
function rowsOf(table: Element): { rows: Element[][]; captions: Element[] } {
  const rows: Element[][] = [];
  const captions: Element[] = [];
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'caption') captions.push(asElement('p', child.children));
    for (const row of child.tagName === 'tr' ? [child] : child.children) {
      if (row.type === 'element' && row.tagName === 'tr') rows.push(row.children.filter(isCell));
    }
  }
  return { rows: rows.filter((row) => row.length > 0), captions };
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

function asElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
