import type { Element, ElementContent } from 'hast';
import { blockText } from './block-text.ts';
import type { ProvisionIds } from './provision-ids.ts';
import { readClause, readPoint } from './provision.ts';

const HAS_POINT_LINE = /\n\s{0,20}\p{Ll}\p{M}{0,2}\d{0,2}\s?\)/u;
const HAS_CLAUSE_LINE = /\n\s{0,20}\d{1,3}\p{L}?\s?\./u;

/**
 * Gives the points that begin on a line of their own inside a block an anchor there, and the reader the line break;
 * where the block is itself a clause, further clauses too.
 *
 * @param text the block's text, as `blockText` has it
 */
export function anchorLines(block: Element, text: string, ids: ProvisionIds, isClause = false): void {
  if (!HAS_POINT_LINE.test(text) && !(isClause && HAS_CLAUSE_LINE.test(text))) return;
  const pieces = block.children.flatMap(splitLines);
  const children: ElementContent[] = [];
  pieces.forEach((piece, at) => {
    const isBroken = isBreak(pieces[at - 1]);
    const isLine = piece.type === 'text' && piece.value.startsWith('\n');
    if (!isBroken && !isLine) return void children.push(piece);
    const next = pieces[at + 1];
    const line = blockText(piece).trimStart() || (next ? blockText(next).trimStart() : '');
    const start = lineAnchor(line, ids, isClause);
    if (!start) return void children.push(piece);
    if (!isBroken) children.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
    if (!isLine) return void children.push(start, piece);
    children.push({ type: 'text', value: '\n' }, start, { ...piece, value: piece.value.trimStart() });
  });
  block.children = children;
}

/** Text apart by lines, each of which but the first begins with its line break. */
function splitLines(content: ElementContent): ElementContent[] {
  if (content.type !== 'text' || !content.value.includes('\n')) return [content];
  return content.value.split(/(?=\n)/).map((value) => ({ ...content, value }));
}

function isBreak(content: ElementContent | undefined): boolean {
  return content?.type === 'element' && content.tagName === 'br';
}

function lineAnchor(line: string, ids: ProvisionIds, isClause: boolean): Element | undefined {
  const clause = isClause ? readClause(line) : undefined;
  const point = clause === undefined ? readPoint(line) : undefined;
  if (point !== undefined) return pointAnchor(point, ids);
  if (clause === undefined) return undefined;
  const anchor = emptyAnchor();
  ids.beginClause(clause, anchor);
  return anchor;
}

/** An anchor for a point that has no element of its own. */
export function pointAnchor(letter: string, ids: ProvisionIds): Element {
  const anchor = emptyAnchor();
  ids.beginPoint(letter, anchor);
  return anchor;
}

function emptyAnchor(): Element {
  return { type: 'element', tagName: 'span', properties: {}, children: [] };
}
