import type { List, ListItem, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { cleanAligned, cleanLine } from '../../domain/vietnamese-text.ts';
import { cutLeaves, leavesOf, textOfLeaves, type Leaf } from './phrasing.ts';

/** A line of the text, or what of it stands in one column. */
export interface Line {
  /** Clean, in one line; empty for a picture or a drawn rule. */
  text: string;
  /** `rule` for a rule, drawn or made of signs; `opaque` for code, quotations and what else is no line of a head or tail. */
  kind: 'text' | 'rule' | 'opaque';
  /** Whether all of it is bold, or it is a heading. */
  isBold: boolean;
  /** The place of its column in a table or between wide gaps, from 0. */
  column: number;
  /** How many columns the table has in which it stands; 0 outside of one. */
  columns: number;
  /** Whether it begins an item of a list. */
  isItem: boolean;
  /** The item's number in a list that has them: `3.` */
  number?: string;
  /** The place of its node among the text's. */
  node: number;
  /** How it follows the line before it in the same node: `block` where it begins a paragraph, cell or item. */
  joint: 'block' | 'break' | 'soft' | 'none';
  leaves: readonly Leaf[];
  /** The node itself, of an opaque line. */
  source?: RootContent;
}

type Place = Pick<Line, 'node' | 'column' | 'columns' | 'isItem' | 'number'>;

/** Lists nested deeper hold no lines of a head or tail. */
const MOST_NESTED = 10;

/** The lines of nodes, in order. */
export function linesOf(nodes: readonly RootContent[]): Line[] {
  const lines: Line[] = [];
  nodes.forEach((node, at) => {
    const columns = node.type === 'table' ? Math.max(...node.children.map((row) => row.children.length)) : 0;
    collect(node, { node: at, column: 0, columns, isItem: false }, lines, 0);
  });
  return lines;
}

function collect(node: RootContent, place: Place, lines: Line[], depth: number): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    for (const line of linesOfBlock(node.children, place, node.type === 'heading')) lines.push(line);
  } else if (node.type === 'tableRow') {
    node.children.forEach((cell, column) => collect(cell, { ...place, column }, lines, depth));
  } else if ((node.type === 'table' || node.type === 'list' || node.type === 'listItem') && depth < MOST_NESTED) {
    node.children.forEach((child, at) => collect(child, placeIn(node, place, at), lines, depth + 1));
  } else {
    const kind = node.type === 'thematicBreak' ? 'rule' : 'opaque';
    lines.push({ ...place, text: '', kind, isBold: false, joint: 'block', leaves: [], source: node });
  }
}

/** The place of a child: the first of an item begins it, and has its number. */
function placeIn(node: List | ListItem | Table, { number, ...place }: Place, at: number): Place {
  if (node.type === 'list' && node.ordered) return { ...place, isItem: false, number: `${(node.start ?? 1) + at}.` };
  const isBegin = node.type === 'listItem' && at === 0;
  return { ...place, isItem: isBegin, ...(isBegin && number !== undefined && { number }) };
}

function linesOfBlock(children: readonly PhrasingContent[], place: Place, isHeading: boolean): Line[] {
  const lines: Line[] = [];
  let leaves: Leaf[] = [];
  let joint: Line['joint'] = 'block';
  const { number, ...others } = place;
  const end = (next: Line['joint']) => {
    const isFirst = lines.length === 0;
    const isNumbered = isFirst && number !== undefined;
    const own = { ...others, isItem: place.isItem && isFirst, ...(isNumbered && { number }), joint };
    lines.push(lineOf(leaves, own, isHeading));
    leaves = [];
    joint = next;
  };
  for (const leaf of leavesOf(children)) {
    if (isBreak(leaf.node)) {
      end('break');
      continue;
    }
    const pieces = leaf.node.type === 'text' ? leaf.node.value.split('\n') : [];
    if (pieces.length < 2) leaves.push(leaf);
    pieces.forEach((value, at) => {
      if (pieces.length < 2) return;
      if (at > 0) end('soft');
      if (value !== '') leaves.push({ ...leaf, node: { type: 'text', value } });
    });
  }
  end('block');
  return lines;
}

function isBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\s{0,3}\/?>$/i.test(node.value));
}

/** Signs of which rules are made, and `o0o` between them. */
const RULE = /^[\s\-_*=~.+#]{2,}(?:o0o[\s\-_*=~.]*)?$|^\*$/i;
const LONGEST_RULE = 200;

function lineOf(leaves: readonly Leaf[], place: Place & Pick<Line, 'joint'>, isHeading: boolean): Line {
  const text = cleanLine(textOfLeaves(leaves).replaceAll('\uFFFC', ''));
  const isRule = text !== '' && text.length < LONGEST_RULE && RULE.test(text);
  const isBold = isHeading || (text !== '' && leaves.every(isBoldLeaf));
  return { ...place, text, kind: isRule ? 'rule' : 'text', isBold, leaves };
}

function isBoldLeaf({ node, marks }: Leaf): boolean {
  return marks.some(({ type }) => type === 'strong') || (node.type === 'text' && node.value.trim() === '');
}

/**
 * A line parted into what stands side by side in it. Columns count up, but in a table, whose own count.
 *
 * @param cutsIn the offsets at which its text, clean but with its spaces, is to be parted
 */
export function partLine(line: Line, cutsIn: (text: string) => readonly number[]): Line[] {
  if (line.kind !== 'text') return [line];
  const { text, originalOffset } = cleanAligned(textOfLeaves(line.leaves));
  const cuts = cutsIn(text);
  if (cuts.length === 0) return [line];
  const parts = cutLeaves(line.leaves, cuts.map(originalOffset));
  return parts.map((leaves, at) => {
    const { number, ...others } = line;
    const isNumbered = at === 0 && number !== undefined;
    const place = { ...others, ...(isNumbered && { number }), joint: at === 0 ? line.joint : ('none' as const) };
    const part = lineOf(leaves, place, false);
    return { ...part, isBold: part.isBold || line.isBold, column: line.columns > 0 ? line.column : at };
  });
}
