import type { Parents, Text } from 'hast';
import { isBlock } from './block-text.ts';

/** The text of one block (paragraph, heading, cell …), and the pieces in which it stands in the tree, in order. */
export interface TextBlock {
  text: string;
  pieces: Piece[];
}

/** A stretch of a block's text, from `start` to `end`. */
export interface Piece {
  start: number;
  end: number;
  /** Absent for a line break, and for what running text doesn't go through: links, code, pictures, footnotes' numbers. */
  node?: Text;
  frame: Frame;
  /** What is to be put into the text, in order; offsets are from the start of the piece. */
  marks?: { at: number; mark: string }[];
}

/** An element that holds pieces, and the stretch of the block's text that it holds. */
export interface Frame {
  element: Parents;
  start: number;
  end: number;
  /** The element around it, where that is in the same block. */
  outer?: Frame;
}

const OPAQUE = new Set(['a', 'code', 'pre', 'img', 'input', 'kbd', 'samp', 'sup', 'sub']);

/** Stands in a block's text for what running text doesn't go through. */
const OBJECT = '\uFFFC';

/**
 * The blocks of text in a tree, in order.
 *
 * @param opaque names of elements whose text is left out
 */
export function textBlocks(tree: Parents, opaque: ReadonlySet<string> = OPAQUE): TextBlock[] {
  const blocks: TextBlock[] = [];
  collectBlock(tree, { blocks, opaque });
  return blocks.filter(({ text }) => text !== '');
}

interface Collecting {
  blocks: TextBlock[];
  opaque: ReadonlySet<string>;
}

function collectBlock(element: Parents, collecting: Collecting): void {
  startBlock(collecting.blocks);
  collect({ element, start: 0, end: Infinity }, collecting);
  startBlock(collecting.blocks);
}

function startBlock(blocks: TextBlock[]): void {
  if (blocks.at(-1)?.text !== '') blocks.push({ text: '', pieces: [] });
}

function collect(frame: Frame, collecting: Collecting): void {
  const { blocks, opaque } = collecting;
  for (const child of frame.element.children) {
    if (child.type === 'text') addPiece(blocks, frame, child.value, child);
    else if (child.type !== 'element') continue;
    else if (child.tagName === 'br') addPiece(blocks, frame, '\n');
    else if (opaque.has(child.tagName)) addPiece(blocks, frame, OBJECT);
    else if (isBlock(child)) collectBlock(child, collecting);
    else {
      const inner: Frame = { element: child, start: blocks.at(-1)?.text.length ?? 0, end: 0, outer: frame };
      collect(inner, collecting);
      inner.end = blocks.at(-1)?.text.length ?? 0;
    }
  }
}

function addPiece(blocks: TextBlock[], frame: Frame, text: string, node?: Text): void {
  const block = blocks.at(-1);
  if (!block) return;
  const start = block.text.length;
  block.text += text;
  block.pieces.push({ start, end: block.text.length, frame, ...(node && { node }) });
}

/** The piece that holds the character at an offset. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return pieces[low];
}
