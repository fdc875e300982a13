import PDFDocument from 'pdfkit';
import { FONT_FILES } from '../../scripts/demo/media/font-files.ts';

type Pdf = PDFKit.PDFDocument;

/** A PDF of A4 pages, 595 by 842 points, with letters that have all marks of Vietnamese. */
export async function pdfOf(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, ...options });
  pdf.registerFont('regular', FONT_FILES.regular);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.font('regular').fontSize(12);
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Writes lines from a height on, each where it is told; the right side of the text is at 540. */
export function write(pdf: Pdf, lines: readonly (readonly [x: number, y: number, text: string])[]): void {
  for (const [x, y, text] of lines) pdf.text(text, x, y, { lineBreak: false });
}

/** Writes text centred around a place. */
export function centred(pdf: Pdf, middle: number, y: number, text: string): void {
  pdf.text(text, middle - pdf.widthOfString(text) / 2, y, { lineBreak: false });
}

/** A PDF of one page with one line in a font that isn't embedded, as old programs wrote them. */
export function pdfInFont(font: string, text: string): Uint8Array {
  const content = Buffer.from(`BT /F1 12 Tf 72 700 Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`, 'latin1');
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content.toString('latin1')}\nendstream`,
    `<</Type/Font/Subtype/TrueType/BaseFont/${font}/Encoding/WinAnsiEncoding>>`,
  ]);
}

/** A PDF of one page, which is a picture of black and white packed as a fax, a point a pixel. */
export function faxPdf(fax: Buffer, width: number, height: number): Uint8Array {
  const content = `${width} 0 0 ${height} 0 0 cm /I Do`;
  const parameters = `/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns ${width}/Rows ${height}/BlackIs1 true>>`;
  const picture = `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 1/ColorSpace/DeviceGray`;
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    `${picture}${parameters}/Length ${fax.length}>>stream\n${fax.toString('latin1')}\nendstream`,
  ]);
}

/** A PDF file of its objects, the first of which is the catalogue. */
function pdfOfObjects(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((one) => `${one} 00000 n \n`).join('')}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
