import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { VFile } from 'vfile';

const parse = rehypeRaw();

/** A fragment of HTML as a browser would parse it. */
export function parseHtml(html: string): Root {
  return parse({ type: 'root', children: [{ type: 'raw', value: html }] }, new VFile());
}

/** All elements of a tree, in order. */
export function elementsOf(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));
}
