import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { UnreadableSource } from '../unreadable-source.ts';
import { times, type Matrix } from './matrix.ts';
import { pageDrawing } from './page-drawing.ts';
import type { PageText, Piece } from './page-text.ts';

const MOST_PAGES = 2000;
const MOST_PIECES = 2e6;
/** A picture larger than this part of the page is the page itself. */
const COVERS = 0.5;
/** Letters drawn as shapes make many of them; a frame and rules make few. */
const MANY_SHAPES = 100;

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

/**
 * The letters of a PDF file and where they stand, page by page.
 *
 * @throws UnreadableSource where it is damaged, encrypted or too large
 */
export async function readPages(bytes: Uint8Array): Promise<PageText[]> {
  // pdf.js takes the bytes that it is given for itself.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    // Gives the fonts' names.
    fontExtraProperties: true,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new UnreadableSource({ code: 'too-large' });
    return await pagesOf(document);
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    const isEncrypted = (error as Error).name === 'PasswordException';
    throw new UnreadableSource({ code: isEncrypted ? 'encrypted' : 'damaged' }, { cause: error });
  } finally {
    await task.destroy();
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<PageText[]> {
  const pages: PageText[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const text = await pageText(page);
    pieces += text.pieces.length;
    if (pieces > MOST_PIECES) throw new UnreadableSource({ code: 'too-large' });
    pages.push(text);
    page.cleanup();
  }
  return pages;
}

async function pageText(page: PDFPageProxy): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // The page as readers turn it, counted from its foot.
  const upright = times([1, 0, 0, -1, 0, height], transform);
  const drawing = pageDrawing(await page.getOperatorList(), width * height, upright);
  const { items } = await page.getTextContent({ disableNormalization: true });
  return {
    height,
    pieces: items.flatMap((item) => pieceOf(item, upright, page)),
    rules: drawing.rules,
    isPicture: drawing.picture > COVERS || drawing.shapes > MANY_SHAPES,
    isRecognised: drawing.hasInvisibleLetters,
  };
}

function pieceOf(item: Item, upright: Matrix, page: PDFPageProxy): Piece[] {
  if (!('str' in item) || item.str === '') return [];
  const [a, b, c, d, x, y] = times(upright, item.transform);
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  // Text that runs upwards, as a stamp's, takes no room beside it.
  const width = Math.abs(b) > Math.abs(a) ? size : item.width;
  return [{ text: item.str, x, y, width, size, font: fontName(item.fontName, page) }];
}

/** The font's own name: known once what the page draws has been read. */
function fontName(id: string, page: PDFPageProxy): string | undefined {
  if (!page.commonObjs.has(id)) return undefined;
  const { name } = page.commonObjs.get(id) as { name?: unknown };
  return typeof name === 'string' ? name : undefined;
}
