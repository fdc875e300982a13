import type { Element, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { anchorLines, pointAnchor } from './anchor-lines.ts';
import { blockText, headingRank, isBlock, lineText } from './block-text.ts';
import { ProvisionIds } from './provision-ids.ts';
import { readClause, readPoint, readProvision } from './provision.ts';
import { QuotedText } from './quoted-text.ts';
import { renderingOf, type Rendering } from './rendering.ts';

/**
 * Gives provisions their ids (docs/content.md): headings, and paragraphs that open with one in bold; below an article
 * its clauses and points, as list items, paragraphs or lines. What is quoted (“Điều 5. …” in an amending act, or a
 * block quotation), footnotes and tables hold none.
 */
export function rehypeProvisions() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    const ids = new ProvisionIds(rendering.provisions);
    visitFlow(tree, { rendering, ids, quoted: new QuotedText(String(file.value)) }, true);
  };
}

interface Context {
  rendering: Rendering;
  ids: ProvisionIds;
  quoted: QuotedText;
}

/** Elements in which provisions may stand. */
const CONTAINERS = new Set(['div', 'section', 'details', 'li']);

/** @param mayHoldClauses whether an ordered list here is one of clauses; a list in an item of a list is none */
function visitFlow(parent: Parents, context: Context, mayHoldClauses: boolean): void {
  for (const child of parent.children) {
    if (child.type !== 'element' || 'dataFootnotes' in child.properties) continue;
    const rank = headingRank(child);
    if (rank !== undefined) visitHeading(child, rank, context);
    else if (child.tagName === 'p') visitParagraph(child, context);
    else if (child.tagName === 'ol' || child.tagName === 'ul') visitList(child, context, mayHoldClauses);
    else if (CONTAINERS.has(child.tagName)) visitFlow(child, context, mayHoldClauses);
    else if (isBlock(child)) context.quoted.pass(blockText(child));
  }
}

function visitHeading(heading: Element, rank: number, { ids, quoted }: Context): void {
  quoted.end();
  const name = readProvision(lineText(heading));
  if (name) ids.begin(name, heading, rank);
  else ids.passHeading(rank);
}

function visitParagraph(paragraph: Element, context: Context): void {
  const { rendering, ids, quoted } = context;
  const text = blockText(paragraph);
  if (quoted.pass(text)) return;
  const bold = openingBold(paragraph);
  const name = bold && readProvision(text.trimStart());
  if (name) {
    ids.begin(name, paragraph);
    rendering.provisionParagraphs.set(paragraph, bold);
    anchorLines(paragraph, text, ids);
  } else if (ids.inArticle) {
    const clause = readClause(text);
    const point = clause === undefined ? readPoint(text) : undefined;
    if (clause !== undefined) ids.beginClause(clause, paragraph);
    if (point !== undefined) ids.beginPoint(point, paragraph);
    anchorLines(paragraph, text, ids, clause !== undefined);
  }
}

/** The bold text that a paragraph begins with, perhaps inside other marks. */
function openingBold(element: Element): Element | undefined {
  for (const child of element.children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (child.type !== 'element' || isBlock(child)) return undefined;
    return child.tagName === 'strong' || child.tagName === 'b' ? child : openingBold(child);
  }
  return undefined;
}

function visitList(list: Element, context: Context, mayHoldClauses: boolean): void {
  const { ids } = context;
  let number = Number(list.properties.start ?? 1);
  for (const item of list.children) {
    if (item.type !== 'element') continue;
    number = Number(item.properties.value ?? number);
    const isClause = mayHoldClauses && list.tagName === 'ol' && ids.inArticle && !context.quoted.isOpen;
    if (isClause) ids.beginClause(String(number), item);
    number += 1;
    visitItem(item, context, isClause);
  }
}

function visitItem(item: Element, context: Context, isClause: boolean): void {
  const { ids, quoted } = context;
  // The text of an item in a tight list stands in the item itself, up to the first block in it.
  const ends = item.children.findIndex((child) => child.type === 'element' && isBlock(child));
  const line = { ...item, tagName: 'span', children: ends < 0 ? item.children : item.children.slice(0, ends) };
  const text = blockText(line);
  if (text.trim() !== '' && !quoted.pass(text) && ids.inArticle) {
    const point = readPoint(text);
    if (point !== undefined && !isClause) ids.beginPoint(point, item);
    if (point !== undefined && isClause) item.children.unshift(pointAnchor(point, ids));
    anchorLines(item, text, ids);
  }
  visitFlow(item, context, false);
}
