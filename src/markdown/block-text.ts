import type { Element, Nodes } from 'hast';

/** Elements that stand in a line of text; every other one begins and ends a block. */
const INLINE = new Set(
  `a abbr b bdi bdo cite code data del dfn em i img input ins kbd label mark q rp rt ruby s samp small span strong
  sub sup time u var wbr`.split(/\s+/),
);

/** Whether an element is a block: what is before, in and after it are words apart. `br` is none. */
export function isBlock(element: Element): boolean {
  return !INLINE.has(element.tagName) && element.tagName !== 'br';
}

/** Whether an element is a footnote's number in the text, or the arrow back to it: no word of the text. */
export function isFootnoteLink({ tagName, properties }: Element): boolean {
  return tagName === 'a' && ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties);
}

/** The text in a node, with white space where a block or a `br` keeps words apart. Footnotes' numbers are left out. */
export function blockText(node: Nodes): string {
  const pieces: string[] = [];
  collectText(node, pieces);
  return pieces.join('');
}

function collectText(node: Nodes, pieces: string[]): void {
  if (node.type === 'text') pieces.push(node.value);
  if (!('children' in node)) return;
  const isApart = node.type === 'element' && isBlock(node);
  if (isApart) pieces.push(' ');
  for (const child of node.children) {
    if (child.type !== 'element') collectText(child, pieces);
    else if (child.tagName === 'br') pieces.push('\n');
    else if (!isFootnoteLink(child)) collectText(child, pieces);
  }
  if (isApart) pieces.push(' ');
}

/** The text in a node as one line: each run of white space one space, none at the ends. */
export function lineText(node: Nodes): string {
  return blockText(node).replace(/\s+/g, ' ').trim();
}

const HEADING = /^h([1-6])$/;

/** The rank of a heading, 1 to 6; undefined for another element. */
export function headingRank({ tagName }: Element): number | undefined {
  const rank = HEADING.exec(tagName)?.[1];
  return rank === undefined ? undefined : Number(rank);
}
