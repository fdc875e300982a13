import sharp from 'sharp';
import { renderPages } from '../../src/reading/scan/render-pages.ts';
import { pdfOf } from './pdf-of.ts';

/** How a sheet lay in the scanner. */
interface Scanner {
  /** Degrees clockwise. */
  skew?: number;
  /** Degrees clockwise, in quarters. */
  turn?: 0 | 90 | 180 | 270;
}

const DPI = 200;
const POINTS_PER_INCH = 72;

/** A page as a scanner gives it: a grey picture at 200 dpi, in points. */
interface Sheet {
  jpeg: Buffer;
  size: [width: number, height: number];
}

/** Scans pages of a PDF. */
export async function sheetsOf(pdf: Uint8Array, numbers: readonly number[], scanner: Scanner = {}): Promise<Sheet[]> {
  const { skew = 0, turn = 0 } = scanner;
  const sheets: Sheet[] = [];
  for await (const [, { width, height, pixels, dpi }] of renderPages(pdf, numbers)) {
    const page = sharp(pixels, { raw: { width, height, channels: 1 } }).resize(Math.round((width * DPI) / dpi));
    const askew = sharp(await page.png().toBuffer()).rotate(skew, { background: 'white' });
    const { data, info } = await sharp(await askew.png().toBuffer())
      .rotate(turn)
      .grayscale()
      .jpeg({ quality: 60 })
      .toBuffer({ resolveWithObject: true });
    const points = (dots: number) => (dots * POINTS_PER_INCH) / DPI;
    sheets.push({ jpeg: data, size: [points(info.width), points(info.height)] });
  }
  return sheets;
}

/** Adds a scanned page to a PDF. */
export function addSheet(out: PDFKit.PDFDocument, { jpeg, size }: Sheet): void {
  const [width, height] = size;
  out.addPage({ size, margin: 0 }).image(jpeg, 0, 0, { width, height });
}

/** A PDF of nothing but scanned pages of another. */
export async function scanOf(pdf: Uint8Array, numbers: readonly number[], scanner?: Scanner): Promise<Uint8Array> {
  const sheets = await sheetsOf(pdf, numbers, scanner);
  return pdfOf((out) => {
    for (const sheet of sheets) addSheet(out, sheet);
  });
}
