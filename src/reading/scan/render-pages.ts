import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { GreyPicture } from './grey-picture.ts';

/** Dots per inch that letters of 13 points are recognised at best. */
const DPI = 300;
const POINTS_PER_INCH = 72;
/** Where pdf.js lies. What it is told of its own files has to end with a slash, on Windows too. */
const PDFJS = path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
/** Pixels of one page: an A2 drawing at 300 dpi has 35 million. */
const MOST_PIXELS = 36e6;

/** Whether pages can be drawn here: what pdf.js draws with is made for each kind of machine, and npm leaves it out where it can. */
export function canDraw(): boolean {
  try {
    createRequire(import.meta.resolve('pdfjs-dist/package.json'))('@napi-rs/canvas');
    return true;
  } catch {
    return false;
  }
}

/** A page as a picture. */
export interface PagePicture extends GreyPicture {
  /** Pixels per inch of the page. */
  dpi: number;
}

/** How pdf.js makes a canvas in Node. */
interface Canvases {
  create: (width: number, height: number) => { context: CanvasRenderingContext2D };
  destroy: (made: unknown) => void;
}

/**
 * Draws pages of a PDF one after the other, each once it is asked for, at 300 dpi; huge ones with fewer. They stand as
 * readers turn them.
 *
 * @param numbers of the pages, counted from 1
 * @throws where pdf.js can't draw here
 */
export async function* renderPages(
  bytes: Uint8Array,
  numbers: readonly number[],
): AsyncGenerator<[number, PagePicture]> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    // Scanners pack pictures as JBIG2 and JPEG 2000.
    wasmUrl: `${PDFJS}/wasm/`,
    standardFontDataUrl: `${PDFJS}/standard_fonts/`,
  });
  try {
    const document = await task.promise;
    for (const number of numbers) yield [number, await renderPage(document, number)];
  } finally {
    await task.destroy();
  }
}

async function renderPage(document: PDFDocumentProxy, number: number): Promise<PagePicture> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const size = { width: Math.ceil(viewport.width), height: Math.ceil(viewport.height) };
  const canvases = document.canvasFactory as Canvases;
  const made = canvases.create(size.width, size.height);
  await page.render({ canvas: null, canvasContext: made.context, viewport }).promise;
  const { data } = made.context.getImageData(0, 0, size.width, size.height);
  canvases.destroy(made);
  page.cleanup();
  return { ...size, pixels: greyOf(data), dpi: Math.round(scale * POINTS_PER_INCH) };
}

/** Shades of grey of pixels in red, green, blue and opacity. */
function greyOf(data: Uint8ClampedArray): Uint8Array {
  const pixels = new Uint8Array(data.length / 4);
  for (let at = 0; at < pixels.length; at += 1) {
    const from = at * 4;
    pixels[at] = 0.299 * data[from]! + 0.587 * data[from + 1]! + 0.114 * data[from + 2]!;
  }
  return pixels;
}
