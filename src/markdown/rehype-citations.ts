import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { findCitations, type FoundCitation, type Stretch } from '../domain/find-citations.ts';
import { endMark, markOf } from './marks.ts';
import { renderingOf, type Rendering } from './rendering.ts';
import { SourcePlaces } from './source-places.ts';
import { pieceAt, textBlocks, type Frame, type Piece, type TextBlock } from './text-blocks.ts';

/**
 * Marks the citations in running text, and the provisions named before them: not in code, not in links. A citation may
 * run through bold and other marks.
 */
export function rehypeCitations() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    const places = new SourcePlaces(rendering, String(file.value));
    for (const block of textBlocks(tree)) markCitations(block, rendering, places);
  };
}

function markCitations(block: TextBlock, { profile, found }: Rendering, places: SourcePlaces): void {
  const { text, pieces } = block;
  for (const cited of findCitations(text, profile)) {
    const place = spotsOf(pieces, cited, numberStart(text, cited));
    if (!place) continue;
    const { citation, start, end, provisions } = cited;
    const n = found.citations.length;
    provisions.forEach((provision, k) =>
      put(spotsOf(pieces, provision, provision.start), markOf('P', `${n}.${k}`), 'P'),
    );
    put(place, markOf('C', n), 'C');
    found.citations.push({ ...citation, text: oneLine(text.slice(start, end)), at: places.at(block, start) });
  }
  for (const piece of pieces) writeMarks(piece);
}

/** Where the number begins, or the citation that has none. */
function numberStart(text: string, { citation, start, end }: FoundCitation): number {
  const at = citation.number === undefined ? -1 : text.slice(start, end).indexOf(citation.number);
  return start + Math.max(0, at);
}

function put(place: [Spot, Spot] | undefined, mark: string, kind: 'C' | 'P'): void {
  if (!place) return;
  place[0].put(mark);
  place[1].put(endMark(kind));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A place where a mark can be put. */
interface Spot {
  parent: Frame['element'];
  put: (mark: string) => void;
}

/**
 * Both marks must stand in one element, or the link that they become would cross others: where a citation begins or
 * ends inside an element that it fills to that side, its mark goes outside. Where that doesn't do, only the piece of
 * text with its number is marked.
 */
function spotsOf(pieces: readonly Piece[], { start, end }: Stretch, numberAt: number): [Spot, Spot] | undefined {
  const openings = openingSpots(pieceAt(pieces, start), start);
  const closings = closingSpots(pieceAt(pieces, end - 1), end);
  for (const opening of openings) {
    const closing = closings.find(({ parent }) => parent === opening.parent);
    if (closing) return [opening, closing];
  }
  const piece = pieceAt(pieces, Math.max(numberAt, start));
  const [opening] = openingSpots(piece, Math.max(start, piece?.start ?? 0));
  const [closing] = closingSpots(piece, Math.min(end, piece?.end ?? 0));
  return opening && closing && [opening, closing];
}

function openingSpots(piece: Piece | undefined, start: number): Spot[] {
  if (!piece?.node) return [];
  const spots = [inText(piece, start)];
  for (let { frame } = piece; frame.outer && frame.start === start; frame = frame.outer) {
    spots.push(besides(frame.outer, frame, 0));
  }
  return spots;
}

function closingSpots(piece: Piece | undefined, end: number): Spot[] {
  if (!piece?.node) return [];
  const spots = [inText(piece, end)];
  for (let { frame } = piece; frame.outer && frame.end === end; frame = frame.outer) {
    spots.push(besides(frame.outer, frame, 1));
  }
  return spots;
}

function inText(piece: Piece, at: number): Spot {
  return { parent: piece.frame.element, put: (mark) => void (piece.marks ??= []).push({ at: at - piece.start, mark }) };
}

/** Puts the marks of a piece, which stand in order, into its text. */
function writeMarks({ node, marks }: Piece): void {
  if (!node || !marks) return;
  const parts: string[] = [];
  let copied = 0;
  for (const { at, mark } of marks) {
    parts.push(node.value.slice(copied, at), mark);
    copied = at;
  }
  node.value = parts.join('') + node.value.slice(copied);
}

/** @param after 0 for the place before the inner element, 1 for the one behind it */
function besides({ element: parent }: Frame, { element }: Frame, after: 0 | 1): Spot {
  const put = (value: string) => {
    const at = (parent.children as unknown[]).indexOf(element);
    parent.children.splice(at + after, 0, { type: 'text', value });
  };
  return { parent, put };
}
