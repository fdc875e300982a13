import type { Nodes, Root } from 'mdast';
import { cleanText } from '../domain/vietnamese-text.ts';

/** Nodes whose end doesn't end a word. */
const WITHIN_WORDS = new Set<Nodes['type']>([
  'text',
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'html',
  'footnoteReference',
]);

/**
 * All words of a text in order, footnotes where they are defined: for comparing what came in with what goes out. Letters are
 * cleaned as `cleanText` does; signs by themselves are words too, and so are the numbers of a list (`1.`); HTML tags, addresses
 * and descriptions of pictures are not.
 */
export function wordsOf(root: Root): string[] {
  const pieces: string[] = [];
  const open: Nodes[] = [root];
  const ends = new Set<Nodes>();
  const numbers = new Map<Nodes, string>();
  for (let node = open.pop(); node; node = open.pop()) {
    const within = WITHIN_WORDS.has(node.type) && !isLineBreak(node);
    if (ends.has(node)) {
      if (!within) pieces.push(' ');
      continue;
    }
    if (!within) pieces.push(' ', numbers.get(node) ?? '', ' ');
    if (node.type === 'list' && node.ordered)
      node.children.forEach((item, at) => numbers.set(item, `${(node.start ?? 1) + at}.`));
    if ('value' in node && node.type !== 'html') pieces.push(node.value);
    if (!('children' in node)) {
      if (!within) pieces.push(' ');
      continue;
    }
    ends.add(node);
    open.push(node);
    for (const child of node.children.toReversed()) open.push(child);
  }
  return cleanText(pieces.join('')).split(/\s+/).filter(Boolean);
}

/** How Markdown has a line break in the cell of a table. */
function isLineBreak(node: Nodes): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value);
}
