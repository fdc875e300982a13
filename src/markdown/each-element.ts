import type { Element, Nodes } from 'hast';

/** Calls `visit` with every element below a node, in the order of the text. (`unist-util-visit` takes ten times as long.) */
export function eachElement(node: Nodes, visit: (element: Element) => void): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    visit(child);
    eachElement(child, visit);
  }
}
