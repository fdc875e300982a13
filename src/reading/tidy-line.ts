import type { Delete, Emphasis, Link, Nodes, PhrasingContent, Strong } from 'mdast';
import { cleanLetters, toNfc } from '../domain/vietnamese-text.ts';

type Mark = Strong | Emphasis | Delete | Link;
/** A piece of a line that holds no other, and the marks that it is in, outermost first. */
interface Leaf {
  node: PhrasingContent;
  marks: readonly Mark[];
}

/** The left column of a line is more than `Điều 1.`: ten letters in words, or two words in capitals, or what a list begins with, or its closed item. */
const LEFT_COLUMN = /^(?=.{10})\S.*\s\S|^\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,3}$|^\p{L}+\s\p{L}+:$|^[-+]\s?\p{L}.*[;.]$/su;
const NO_LEFT_COLUMN = /^(?:CHƯƠNG|ĐIỀU|PHẦN|MỤC|TIỂU MỤC|PHỤ LỤC)\s/;
const WIDE = '     ';

/** A line up to here: its first letters and its last. */
interface Line {
  begin: string;
  end: string;
}
const LINE_BEGIN = 100;
const EMPTY_LINE: Line = { begin: '', end: '' };

/** Whether a node belongs in a paragraph and stands outside of one. */
export function isTextOnly(node: Nodes): node is PhrasingContent {
  return isMark(node) || ['text', 'break', 'image', 'inlineCode', 'footnoteReference'].includes(node.type);
}

/** The content of a paragraph, heading or cell with its spaces and marks in order. */
export function tidyLine(children: readonly PhrasingContent[]): PhrasingContent[] {
  return rebuild(withSpacesOutside(withoutExtraSpaces(leavesOf(children, []))), 0);
}

function isMark(node: Nodes): node is Mark {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link';
}

function leavesOf(nodes: readonly PhrasingContent[], marks: readonly Mark[]): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if (!isMark(node)) return [{ node, marks }];
    const isInSame = marks.some((mark) => isSame(mark, node));
    return leavesOf(node.children, isInSame ? marks : [...marks, node]);
  });
}

function isSame(mark: Mark, other: Mark): boolean {
  return mark.type === other.type && (mark.type !== 'link' || mark.url === (other as Link).url);
}

/** One space between words, none at the ends of lines, no breaks at the ends. */
function withoutExtraSpaces(leaves: readonly Leaf[]): Leaf[] {
  const kept: Leaf[] = [];
  let line = EMPTY_LINE;
  for (const { node, marks } of leaves) {
    if (node.type === 'break') {
      trimEnd(kept);
      if (kept.length > 0 && kept.at(-1)?.node.type !== 'break') kept.push({ node: { type: 'break' }, marks: [] });
      line = EMPTY_LINE;
    } else if (node.type === 'text') {
      const value = spaced(cleanLetters(node.value), line);
      line = { begin: (line.begin + value.slice(0, LINE_BEGIN)).slice(0, LINE_BEGIN), end: value.at(-1) ?? line.end };
      if (value) kept.push({ node: { type: 'text', value }, marks });
    } else {
      kept.push({ node, marks });
      if (node.type !== 'html') line = { ...line, end: '\uFFFC' };
    }
  }
  do trimEnd(kept);
  while (kept.at(-1)?.node.type === 'break' && kept.pop());
  return kept;
}

function trimEnd(leaves: Leaf[]): void {
  for (let last = leaves.at(-1); last?.node.type === 'text'; last = leaves.at(-1)) {
    const value = last.node.value.trimEnd();
    leaves.pop();
    if (value) {
      leaves.push({ node: { type: 'text', value }, marks: last.marks });
      return;
    }
  }
}

/** The text with its runs of spaces made one, or a wide gap where columns may part. */
function spaced(text: string, { begin, end }: Line): string {
  return text.replace(/\s+/g, (spaces, offset: number) => {
    if (offset === 0 && (end === '' || end === ' ')) return '';
    if (spaces.length < 3 && !spaces.includes('\t')) return ' ';
    const left = (begin + text.slice(0, Math.min(offset, LINE_BEGIN))).trim();
    return LEFT_COLUMN.test(left) && !(left.length < 10 && NO_LEFT_COLUMN.test(left)) ? WIDE : ' ';
  });
}

/** Spaces at the ends of a mark go out of it: `**Điều 1.** Tên`, not `**Điều 1. **Tên`. */
function withSpacesOutside(leaves: readonly Leaf[]): Leaf[] {
  const parted = leaves.flatMap(({ node, marks }): Leaf[] => {
    if (node.type !== 'text' || marks.length === 0) return [{ node, marks }];
    return partsOf(node.value).map((value) => ({ node: { type: 'text', value }, marks }));
  });
  return parted.map((leaf, at) => {
    if (leaf.node.type !== 'text' || leaf.node.value.trim() !== '') return leaf;
    return { node: leaf.node, marks: common(parted[at - 1]?.marks ?? [], parted[at + 1]?.marks ?? []) };
  });
}

/** Spaces before, words, spaces behind: those that there are. */
function partsOf(value: string): string[] {
  const begin = value.length - value.trimStart().length;
  const end = Math.max(begin, value.trimEnd().length);
  return [value.slice(0, begin), value.slice(begin, end), value.slice(end)].filter(Boolean);
}

function common(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  const end = marks.findIndex((mark, at) => !others[at] || !isSame(mark, others[at]));
  return end < 0 ? marks : marks.slice(0, end);
}

/** The tree again, neighbours in the same mark in one. */
function rebuild(leaves: readonly Leaf[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < leaves.length;) {
    const { node, marks } = leaves[at]!;
    const mark = marks[depth];
    if (!mark) {
      const last = nodes.at(-1);
      if (node.type === 'text' && last?.type === 'text') last.value = toNfc(last.value + node.value);
      else nodes.push(node.type === 'text' ? { ...node } : node);
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = leaves[end]; next?.marks[depth] && isSame(next.marks[depth], mark); next = leaves[end]) end += 1;
    nodes.push({ ...mark, children: rebuild(leaves.slice(at, end), depth + 1) });
    at = end;
  }
  return nodes;
}
