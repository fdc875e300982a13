import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readPoint } from '../../markdown/provision.ts';
import { contentOf, cutLeaves, leavesOf, textOfLeaves } from './phrasing.ts';
import { Quotations } from './quotations.ts';

/**
 * A text in which clauses that follow each other (`1. …`, `2. …`) are the items of an ordered list, each with its points
 * (`a) …`, paragraphs in it). A list has one number more in each item, as Markdown counts; what is numbered otherwise
 * (`1a. …`, `1.1. …`), or quoted, stays a paragraph.
 */
export function clauseLists(nodes: readonly RootContent[]): RootContent[] {
  const quotations = new Quotations();
  const blocks: RootContent[] = [];
  let list: List | undefined;
  for (const node of nodes) {
    if (node.type === 'heading') quotations.end();
    const isQuoted = node.type !== 'heading' && quotations.pass(toString(node));
    const clause = node.type === 'paragraph' && !isQuoted ? clauseOf(node) : undefined;
    const last = list?.children.at(-1);
    if (clause && list && clause.number === list.start! + list.children.length) {
      list.children.push(clause.item);
    } else if (clause && !isUnderNumber(clause.number, blocks.at(-1))) {
      list = { type: 'list', ordered: true, start: clause.number, spread: true, children: [clause.item] };
      blocks.push(list);
    } else if (last && node.type === 'paragraph' && !isQuoted && readPoint(toString(node)) !== undefined) {
      last.children.push(node);
    } else {
      list = undefined;
      blocks.push(node);
    }
  }
  return blocks;
}

/** Markdown would count on in a list that stands right above, whatever the number says. */
function isUnderNumber(number: number, above: RootContent | undefined): boolean {
  return above?.type === 'list' && above.ordered === true && number !== above.start! + above.children.length;
}

const NUMBER = /^\s*(\d{1,3})\.\s+(?=\S)/;

/** A paragraph that begins with the number of a clause, as an item without it. */
function clauseOf(paragraph: Paragraph): { number: number; item: ListItem } | undefined {
  const leaves = leavesOf(paragraph.children);
  const marker = NUMBER.exec(textOfLeaves(leaves).slice(0, 12));
  // A number with a zero before it would lose that.
  if (!marker || /^0\d/.test(marker[1]!)) return undefined;
  const [, text = []] = cutLeaves(leaves, [marker[0].length]);
  const content: Paragraph = { type: 'paragraph', children: contentOf(text) };
  return { number: Number(marker[1]), item: { type: 'listItem', spread: true, children: [content] } };
}
