import type { Element, Nodes, Root } from 'hast';

/** The elements below a node, in the order of the text. */
export function* elementsBelow(node: Nodes): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsBelow(child);
  }
}

/** The texts below a node that aren't empty, in their order, each in one line. */
export function* textsBelow(node: Nodes): Generator<string> {
  if (node.type === 'text') {
    const text = node.value.replace(/\s+/g, ' ').trim();
    if (text !== '') yield text;
  } else if ('children' in node && !(node.type === 'element' && /^(?:script|style|noscript)$/.test(node.tagName))) {
    for (const child of node.children) yield* textsBelow(child);
  }
}

/** A property of an element as one text: `class` is `className`. */
export function propertyOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return value == null || typeof value === 'boolean' ? '' : [value].flat().join(' ');
}

/** A copy without the elements that a rule names. */
export function without(root: Root, isOut: (element: Element) => boolean): Root {
  const kept = <N extends Root | Element>(node: N): N => ({
    ...node,
    children: node.children
      .filter((child) => child.type !== 'element' || !isOut(child))
      .map((child) => (child.type === 'element' ? kept(child) : child)),
  });
  return kept(root);
}
