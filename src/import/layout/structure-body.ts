import type { Heading, Paragraph, PhrasingContent, RootContent, Strong } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readClause, readPoint } from '../../markdown/provision.ts';
import { CountedSections } from './counted-sections.ts';
import { withAttachedTypes, withDepths, type Block } from './heading-depths.ts';
import { isMotto, namedType } from './head-signs.ts';
import { linesOf, type Line } from './lines-of.ts';
import { contentOf, cutLeaves, textOfLeaves, unmarked, type Leaf } from './phrasing.ts';
import { readProvisionLine, type ProvisionLine } from './provision-line.ts';
import { Quotations } from './quotations.ts';

/**
 * The text of a document with its provisions as editors write them (docs/editors.md): a heading for each annex, part,
 * chapter, section, titled article and section that a letter or Roman number counts, a paragraph for each clause and point; an article whose text follows its number in
 * the same line opens with that in bold. What is quoted stays as it is, and so do tables and lists. No word changes.
 */
export function structureBody(nodes: readonly RootContent[]): RootContent[] {
  const quotations = new Quotations();
  const sections = new CountedSections();
  const blocks = nodes.flatMap((node) => blocksOf(node, quotations, sections));
  return withDepths(withAttachedTypes(blocks));
}

function blocksOf(node: RootContent, quotations: Quotations, sections: CountedSections): Block[] {
  if (node.type !== 'paragraph' && node.type !== 'heading') {
    quotations.pass(toString(node));
    return isLetterhead(node) ? linesOf([node]).map((line) => paragraphOf([line])) : [{ node }];
  }
  if (node.type === 'heading') quotations.end();
  const lines = linesOf([node]);
  const parts = partsOf(lines);
  if (node.type === 'paragraph' && parts.length === 1 && !readProvisionLine(lines[0]!.text)) {
    const isQuoted = quotations.pass(toString(node));
    const kind = isQuoted ? undefined : sections.pass(lines);
    return [kind ? { node: headingOf(lines), kind } : { node }];
  }
  return parts.flatMap((part) => {
    const text = part.map((line) => line.text).join('\n');
    const isQuoted = quotations.pass(text);
    const provision = isQuoted ? undefined : readProvisionLine(part[0]!.text);
    if (provision) return provisionBlocks(part, provision, node.type === 'heading');
    const section = isQuoted ? undefined : sections.pass(part);
    if (section) return [{ node: headingOf(part), kind: section }];
    if (node.type === 'heading' && parts.length === 1) return [{ node }];
    return [paragraphOf(part)];
  });
}

/** Whether a table is the head of an attached document: two columns, the name of the state in one. */
function isLetterhead(node: RootContent): boolean {
  if (node.type !== 'table' || node.children.length > MOST_ROWS) return false;
  const lines = linesOf([node]);
  return lines[0]?.columns === 2 && lines.some(isMotto);
}

/** The lines of a paragraph parted where one begins a provision, clause or point. */
function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (part && !namedType(part.at(-1)!) && !beginsPart(line.text)) part.push(line);
    else parts.push([line]);
  }
  return parts;
}

function beginsPart(text: string): boolean {
  return readClause(text) !== undefined || readPoint(text) !== undefined || readProvisionLine(text) !== undefined;
}

/** Rows of a letterhead. */
const MOST_ROWS = 6;
/** Longer texts are no titles. */
const LONGEST_TITLE = 400;
const SENTENCE_END = /[.;:,/]$/;
/** What the last articles of a decision say, where their full stop is missing. */
const SENTENCE =
  /^\p{Lu}\p{L}+(?: \p{L}+)? này có hiệu lực|chịu trách nhiệm thi hành \p{Lu}|^Ban hành kèm theo \p{Lu}/u;

function provisionBlocks(lines: readonly Line[], provision: ProvisionLine, wasHeading: boolean): Block[] {
  const { kind, name } = provision;
  const length = titleLength(lines, provision);
  if (length === 0 && !wasHeading) return kind === 'dieu' ? [openingArticle(lines, name)] : [paragraphOf(lines)];
  const [title, others] = [lines.slice(0, Math.max(1, length)), lines.slice(Math.max(1, length))];
  return [{ node: headingOf(title), kind }, ...(others.length > 0 ? [paragraphOf(others)] : [])];
}

function headingOf(lines: readonly Line[]): Heading {
  return { type: 'heading', depth: 2, children: unmarked(joined(lines, ' ')) };
}

/** How many lines the name of a provision takes with its title, which goes on in small letters; 0 for no title but a text. */
function titleLength(lines: readonly Line[], { name, rest }: ProvisionLine): number {
  if (rest === '') return 1;
  let length = 0;
  let title = '';
  do title += ` ${lines[length++]!.text}`;
  while (title.length <= LONGEST_TITLE && /^\p{Ll}/u.test(lines[length]?.text ?? ''));
  const isText = SENTENCE_END.test(title) || SENTENCE.test(title.slice(name.length + 1).trim());
  const isBold = lines.slice(0, length).every((line) => line.isBold);
  return title.length <= LONGEST_TITLE && (isBold || !isText) ? length : 0;
}

/** `**Điều 1.** Ban hành …`: the name in bold, where it isn't yet. */
function openingArticle(lines: readonly Line[], name: string): Block {
  const [first, ...others] = lines as [Line, ...Line[]];
  const end = offsetBehind(textOfLeaves(first.leaves), name.replace(/\s/g, '').length);
  const [named = [], behind = []] = cutLeaves(first.leaves, [end]);
  const isBold = ({ marks, node }: Leaf) => marks.some(({ type }) => type === 'strong') || toString(node).trim() === '';
  if (named.every(isBold)) return paragraphOf(lines);
  const bold: Strong = { type: 'strong', children: withoutStrong(named) };
  const text = [bold, ...contentOf(behind), ...(others.length > 0 ? [...jointOf(others[0]!), ...joined(others)] : [])];
  return { node: { type: 'paragraph', children: text } };
}

/** The offset behind so many characters that aren't white space. */
function offsetBehind(text: string, count: number): number {
  let left = count;
  let at = 0;
  for (; left > 0 && at < text.length; at += 1) if (!/\s/.test(text.charAt(at))) left -= 1;
  return at;
}

function paragraphOf(lines: readonly Line[]): Block {
  const paragraph: Paragraph = { type: 'paragraph', children: joined(lines) };
  return { node: paragraph };
}

function joined(lines: readonly Line[], joint?: string): PhrasingContent[] {
  return lines.flatMap((line, at) => [
    ...(at === 0 ? [] : joint === undefined ? jointOf(line) : [{ type: 'text' as const, value: joint }]),
    ...contentOf(line.leaves),
  ]);
}

function jointOf({ joint }: Line): PhrasingContent[] {
  return [joint === 'soft' ? { type: 'text', value: '\n' } : { type: 'break' }];
}

function withoutStrong(leaves: readonly Leaf[]): PhrasingContent[] {
  return contentOf(leaves.map(({ node, marks }) => ({ node, marks: marks.filter(({ type }) => type !== 'strong') })));
}
