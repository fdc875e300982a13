import type { Element, Parents, Root } from 'hast';
import type { Labels } from './labels.ts';

/**
 * Puts a box round each table that scrolls where the table is wider than the screen. Someone without a mouse scrolls it
 * when it has the focus, and is told so by its name. A group is no landmark, of which a text with many tables would
 * have too many.
 */
export function rehypeTables({ labels }: { labels: Labels }) {
  return (tree: Root): void => wrapTables(tree, labels.table);
}

function wrapTables(parent: Parents, name: string): void {
  parent.children.forEach((child, at) => {
    if (child.type !== 'element') return;
    if (child.tagName === 'table') parent.children[at] = scrollBox(child, name);
    else wrapTables(child, name);
  });
}

function scrollBox(table: Element, name: string): Element {
  const properties = { className: ['table-scroll'], role: 'group', ariaLabel: name, tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}
