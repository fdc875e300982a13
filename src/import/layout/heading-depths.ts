import type { Heading, RootContent } from 'mdast';
import type { SectionKind } from './counted-sections.ts';
import { namedType } from './head-signs.ts';
import { linesOf, type Line } from './lines-of.ts';
import { unmarked } from './phrasing.ts';
import type { DivisionKind } from './provision-line.ts';
import { saysAttached } from './starts-annex.ts';

/** A block of the text as it goes out; headings get their depth once all are known. */
export interface Block {
  node: RootContent;
  /** What a heading names; `van-ban` for the type of a document that is attached. */
  kind?: DivisionKind | SectionKind | 'van-ban';
}

/** How far above "(Ban hành kèm theo …)" the type of what is attached stands. */
const REACH = 6;

/** Makes a heading of the type of each document that is attached: `QUY CHẾ`, with "(Ban hành kèm theo …)" below it. */
export function withAttachedTypes(blocks: readonly Block[]): Block[] {
  const marked = [...blocks];
  blocks.forEach((block, at) => {
    if (!linesOfParagraph(block).some(({ text }) => saysAttached(text))) return;
    for (let above = at - 1; above >= Math.max(0, at - REACH) && !marked[above]!.kind; above -= 1) {
      const { node } = marked[above]!;
      const [line, more] = linesOfParagraph({ node });
      if (!line || more || !namedType(line) || line.text.endsWith(':') || node.type !== 'paragraph') continue;
      marked[above] = { node: { type: 'heading', depth: 2, children: unmarked(node.children) }, kind: 'van-ban' };
      return;
    }
  });
  return marked;
}

const LONGEST = 20_000;

function linesOfParagraph({ node }: Block): Line[] {
  const isShort = (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0) < LONGEST;
  return node.type === 'paragraph' && isShort ? linesOf([node]) : [];
}

const FROM_WIDEST = ['phan', 'chuong', 'muc', 'tieu-muc', 'chu-cai', 'la-ma', 'dieu'] as const;
const DEEPEST = 6;

/** Headings with their depths: 2 for annexes and the widest of the text, one more for each kind below that occurs. */
export function withDepths(blocks: readonly Block[]): RootContent[] {
  return sectionsOf(blocks).flatMap((section) => {
    const top = isAnnex(section[0]) ? 3 : 2;
    const kinds = FROM_WIDEST.filter((kind) => section.some((block) => block.kind === kind));
    return section.map(({ node, kind }): RootContent => {
      if (node.type !== 'heading') return node;
      if (kind === undefined) return { ...node, depth: Math.max(2, node.depth) as Heading['depth'] };
      const place = kinds.findIndex((other) => other === kind);
      const depth = place < 0 ? 2 : Math.min(DEEPEST, top + place);
      return { ...node, depth: depth as Heading['depth'] };
    });
  });
}

/** The text itself, then each annex. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (isAnnex(block)) sections.push([block]);
    else sections.at(-1)!.push(block);
  }
  return sections;
}

function isAnnex(block: Block | undefined): boolean {
  return block?.kind === 'phu-luc' || block?.kind === 'van-ban';
}
