import type { Delete, Emphasis, Link, PhrasingContent, Strong } from 'mdast';

/** What is put around a stretch of text. */
type Mark = Strong | Emphasis | Delete | Link;

/** A piece of a line that holds no other, and the marks that it is in, outermost first. */
export interface Leaf {
  node: PhrasingContent;
  marks: readonly Mark[];
}

/** Marks nested deeper are hostile; their words stay. */
const MOST_MARKS = 20;

/** The leaves of a text in order. */
export function leavesOf(children: readonly PhrasingContent[]): Leaf[] {
  const leaves: Leaf[] = [];
  const open: Leaf[] = children.map((node) => ({ node, marks: [] })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, marks } = next;
    if (!isMark(node)) {
      leaves.push(next);
      continue;
    }
    const within = marks.length < MOST_MARKS ? [...marks, node] : marks;
    for (const child of node.children.toReversed()) open.push({ node: child, marks: within });
  }
  return leaves;
}

function isMark(node: PhrasingContent): node is Mark {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link';
}

/** The text of leaves again, each mark once around what it held. */
export function contentOf(leaves: readonly Leaf[], depth = 0): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < leaves.length;) {
    const { node, marks } = leaves[at]!;
    const mark = marks[depth];
    let end = at + 1;
    if (!mark) {
      nodes.push(node);
    } else {
      while (leaves[end]?.marks[depth] === mark) end += 1;
      nodes.push({ ...mark, children: contentOf(leaves.slice(at, end), depth + 1) });
    }
    at = end;
  }
  return nodes;
}

/** The letters of leaves; what is no text counts as one character, so that offsets stay. */
export function textOfLeaves(leaves: readonly Leaf[]): string {
  return leaves.map(textOf).join('');
}

function textOf({ node }: Leaf): string {
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '\uFFFC';
}

/**
 * Leaves cut at offsets into their text (`textOfLeaves`).
 *
 * @param offsets ascending
 */
export function cutLeaves(leaves: readonly Leaf[], offsets: readonly number[]): Leaf[][] {
  const parts: Leaf[][] = [[]];
  let start = 0;
  let next = 0;
  for (const leaf of leaves) {
    const text = textOf(leaf);
    let from = 0;
    while (next < offsets.length && offsets[next]! < start + text.length) {
      const cut = offsets[next]! - start;
      next += 1;
      if (leaf.node.type === 'text') {
        if (cut > from) parts.at(-1)!.push(pieceOf(leaf, text.slice(from, cut)));
        from = cut;
      }
      parts.push([]);
    }
    if (from === 0) parts.at(-1)!.push(leaf);
    else if (from < text.length) parts.at(-1)!.push(pieceOf(leaf, text.slice(from)));
    start += text.length;
  }
  while (parts.length <= offsets.length) parts.push([]);
  return parts;
}

function pieceOf({ marks }: Leaf, value: string): Leaf {
  return { node: { type: 'text', value }, marks };
}

/** A heading's text without bold, and without what marks the whole of it. */
export function unmarked(children: PhrasingContent[]): PhrasingContent[] {
  const [only] = children;
  if (children.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis')) return unmarked(only.children);
  return children.flatMap((child) => (child.type === 'strong' ? unmarked(child.children) : [child]));
}
