import type { PageText, Piece } from '../pdf/page-text.ts';
import { readPages } from '../pdf/read-pages.ts';
import type { RecognisedPage } from './recognised-page.ts';

/** Figures that stand alone in a cell, such as a running number, are left out where a page is searched for text anywhere. */
const FIGURES = /^\d{1,3}[.)]?(?=_?$)/;

/** What was recognised of a page; figures that are missing are taken from the reading line by line. */
export async function recognisedText({ pdf, lineByLine, rules }: RecognisedPage): Promise<PageText> {
  const [page] = await readPages(pdf);
  const [other] = lineByLine ? await readPages(lineByLine) : [];
  const blank: PageText = { height: 0, pieces: [], rules, isPicture: false, isRecognised: true };
  const pieces = page?.pieces ?? [];
  const words = pieces.filter(({ text }) => text.trim() !== '');
  const missing = (other?.pieces ?? []).flatMap((piece): Piece[] => {
    // What is left of the line below it is read as a sign.
    const [figures] = FIGURES.exec(piece.text) ?? [];
    return figures === undefined || words.some((word) => isBeside(piece, word)) ? [] : [{ ...piece, text: figures }];
  });
  return { ...(page ?? blank), rules, pieces: [...pieces, ...missing] };
}

/** Whether two pieces are at one place, or so near that they are one. */
function isBeside(one: Piece, other: Piece): boolean {
  const room = one.size / 2;
  const isSameLine = Math.abs(one.y - other.y) < Math.max(one.size, other.size);
  return isSameLine && one.x - room < other.x + other.width && other.x - room < one.x + one.width;
}
