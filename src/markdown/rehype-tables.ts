import type { Element, Parents, Root } from 'hast';

/**
 * Puts a box round each table that scrolls where the table is wider than the screen. Someone without a mouse scrolls it
 * when it has the focus; as a group it needs no name, which as a region it would.
 */
export function rehypeTables() {
  return (tree: Root): void => wrapTables(tree);
}

function wrapTables(parent: Parents): void {
  parent.children.forEach((child, at) => {
    if (child.type !== 'element') return;
    if (child.tagName === 'table') parent.children[at] = scrollBox(child);
    else wrapTables(child);
  });
}

function scrollBox(table: Element): Element {
  const properties = { className: ['table-scroll'], role: 'group', tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}
