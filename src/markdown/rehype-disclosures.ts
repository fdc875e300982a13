import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { findDisclosures } from '../domain/disclosure/find-disclosures.ts';
import type { Disclosure } from '../domain/disclosure/disclosure.ts';
import { eachElement } from './each-element.ts';
import { renderingOf, type Rendering } from './rendering.ts';
import { SourcePlaces } from './source-places.ts';
import { tableRows } from './table-rows.ts';
import { pieceAt, textBlocks, type TextBlock } from './text-blocks.ts';

/** Links and code are read too. Tables are read by their rows. */
const OPAQUE = new Set(['table', 'input', 'img']);

/** Finds what must not go out in the text as readers see it: personal data, stamps of secrecy, marks of circulation. */
export function rehypeDisclosures() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    const places = new SourcePlaces(rendering, String(file.value));
    for (const block of textBlocks(tree, OPAQUE)) findIn(block, rendering, places, () => true);
    eachElement(tree, (table) => {
      if (table.tagName !== 'table') return;
      for (const row of tableRows(table, OPAQUE)) findIn(row, rendering, places, (found) => !isMarking(found));
      eachElement(table, (cell) => {
        if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
        for (const block of textBlocks(cell, OPAQUE)) findIn(block, rendering, places, isStamped);
      });
    });
  };
}

function isMarking({ kind }: Disclosure): boolean {
  return kind === 'secrecy-marking' || kind === 'internal-circulation';
}

/** In a list of secrets "Tối mật" is the degree of one; a stamp is in capitals. */
function isStamped(found: Disclosure): boolean {
  return isMarking(found) && !(found.kind === 'secrecy-marking' && /\p{Ll}/u.test(found.value));
}

function findIn(
  block: TextBlock,
  { found }: Rendering,
  places: SourcePlaces,
  counts: (found: Disclosure) => boolean,
): void {
  for (const disclosure of findDisclosures(block.text)) {
    const { kind, value, start } = disclosure;
    if (counts(disclosure)) found.disclosures.push({ kind, value, at: places.at(block, writtenFrom(block, start)) });
  }
}

/** The name of a column is written elsewhere; its value stands right behind it. */
function writtenFrom({ pieces }: TextBlock, start: number): number {
  const piece = pieceAt(pieces, start);
  return piece && !piece.node ? piece.end : start;
}
