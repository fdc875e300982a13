import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { OperativeReader } from '../domain/operative/operative-reader.ts';
import { blockText, headingRank, isBlock } from './block-text.ts';
import { readProvision } from './provision.ts';
import { renderingOf, type Rendering } from './rendering.ts';
import { SourcePlaces } from './source-places.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * Reads what a Vietnamese text says that its document does to others ("thay thế", "bãi bỏ") and when it enters into
 * force. Block quotations, tables, code, footnotes and annexes say nothing of the document itself.
 */
export function rehypeOperative() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    if (rendering.profile !== 'vn') return;
    const source = String(file.value);
    const [reader, places] = [new OperativeReader(source), new SourcePlaces(rendering, source)];
    visit(tree, {}, { rendering, reader, places, isInAnnex: false });
  };
}

interface Context {
  rendering: Rendering;
  reader: OperativeReader;
  places: SourcePlaces;
  /** Forms in an annex are filled in by others. */
  isInAnnex: boolean;
}

interface Where {
  isHeading?: boolean;
  /** Lists around, and the level of the item (see `OperativeBlock`). */
  lists?: number;
  level?: number;
}

const SILENT = new Set(['blockquote', 'pre', 'table', 'figure']);

function visit(parent: Parents, where: Where, context: Context): void {
  let run: ElementContent[] = [];
  const flush = () => {
    if (run.length > 0) readRun(run, where, context);
    run = [];
  };
  for (const child of parent.children) {
    if (isInline(child)) run.push(child as ElementContent);
    else {
      flush();
      if (child.type === 'element') visitBlock(child, where, context);
    }
  }
  flush();
}

function isInline(child: RootContent): boolean {
  return child.type === 'text' || (child.type === 'element' && !isBlock(child));
}

function visitBlock(element: Element, where: Where, context: Context): void {
  if ('dataFootnotes' in element.properties) return;
  if (SILENT.has(element.tagName)) {
    // Its quotation marks may open what a later block closes.
    context.reader.pass(blockText(element));
    return;
  }
  const isHeading = headingRank(element) !== undefined;
  if (isHeading || element.tagName === 'p') context.isInAnnex ||= beginsAnnex(element, isHeading);
  if (element.tagName === 'ol' || element.tagName === 'ul') visit(element, inList(element, where), context);
  else visit(element, isHeading ? { isHeading } : where, context);
}

/** Items of a numbered list stand as clauses do, those of others below points. */
function inList({ tagName }: Element, { lists = 0 }: Where): Where {
  return { lists: lists + 1, level: (tagName === 'ol' ? 1 : 4) + lists * 2 };
}

const LONGEST_ANNEX_TITLE = 40;

function beginsAnnex(element: Element, isHeading: boolean): boolean {
  const text = blockText(element).trim();
  return (isHeading || text.length < LONGEST_ANNEX_TITLE) && readProvision(text)?.kind === 'phu-luc';
}

function readRun(children: ElementContent[], { isHeading, level }: Where, context: Context): void {
  if (context.isInAnnex) return;
  const [block] = textBlocks({ type: 'root', children });
  if (!block || block.text.trim() === '') return;
  const { found } = context.rendering;
  const finds = context.reader.read({
    text: block.text,
    ...(isHeading && { isHeading }),
    ...(level !== undefined && { level }),
  });
  const at = (offset: number) => context.places.at(block, offset);
  for (const { offset, ...clause } of finds.clauses) found.operative.push({ ...clause, at: at(offset) });
  for (const { offset, ...day } of finds.days) found.statedDays.push({ ...day, at: at(offset) });
}
