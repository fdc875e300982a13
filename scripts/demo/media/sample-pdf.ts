import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { FONT_FILES } from './font-files.ts';
import type { PageWords } from './page-words.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';
import type { WrittenDecision } from './written-decision.ts';

type Pdf = PDFKit.PDFDocument;

const MARGIN = 64;
const INK = '#1d2a2e';
const SAMPLE = '#a03c2d';

/**
 * Writes a decision as the PDF that its issuer would have signed: text that can be searched, and on every page that
 * it is a sample. The same decision gives the same bytes.
 */
export async function writeSamplePdf(
  file: string,
  decision: WrittenDecision,
  issuer: string,
  words: PageWords,
): Promise<void> {
  const pdf = openPdf(decision);
  writeHead(pdf, decision, issuer, words);
  for (const block of textBlocks(decision.body)) writeBlock(pdf, block);
  writeSigners(pdf, decision, words);
  writeEveryPage(pdf, words);
  await savePdf(pdf, file);
}

/** A new document of pages of A4, dated by its decision and not by the machine. */
export function openPdf({ number, title, issued }: WrittenDecision): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN + 24, bottom: MARGIN, left: MARGIN, right: MARGIN },
    bufferPages: true,
    info: { Title: `${number} – ${title}`, CreationDate: new Date(`${issued}T02:00:00Z`) },
  });
  pdf.registerFont('regular', FONT_FILES.regular).registerFont('bold', FONT_FILES.bold);
  return pdf.font('regular').fontSize(11).fillColor(INK);
}

/** Ends the document and waits until it is on the disk. */
export async function savePdf(pdf: Pdf, file: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const stream = pdf.pipe(createWriteStream(file));
  pdf.end();
  await finished(stream);
}

function writeHead(pdf: Pdf, { number, title, issued }: WrittenDecision, issuer: string, words: PageWords): void {
  pdf.font('bold').text(issuer.toUpperCase());
  pdf.font('regular').text(words.number(number)).moveDown(0.6);
  pdf.text(words.placeAndDay(issued), { align: 'right' }).moveDown(1.4);
  pdf.font('bold').fontSize(14).text(title, { align: 'center' });
  pdf.font('regular').fontSize(11).moveDown(1.4);
}

function writeBlock(pdf: Pdf, block: TextBlock): void {
  if ('heading' in block) pdf.moveDown(0.4).font('bold').text(block.heading).font('regular').moveDown(0.4);
  else if ('text' in block) pdf.text(block.text, { lineGap: 3 }).moveDown(0.5);
  else pdf.table({ data: block.rows, defaultStyle: { padding: 5, border: 0.5, borderColor: '#8a9a9e' } }).moveDown(0.6);
}

function writeSigners(pdf: Pdf, { signers = [] }: WrittenDecision, { signed }: PageWords): void {
  for (const { name, role, capacity } of signers) {
    pdf.moveDown(1.4).font('bold').text([capacity, role].filter(Boolean).join(' '), { align: 'right' });
    pdf.font('regular').fillColor(SAMPLE).text(signed, { align: 'right' }).fillColor(INK);
    pdf.font('bold').text(name, { align: 'right' }).font('regular');
  }
}

function writeEveryPage(pdf: Pdf, words: PageWords): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    // Below the margin a line would begin a new page.
    pdf.page.margins.bottom = 0;
    pdf.font('bold').fontSize(10).fillColor(SAMPLE).text(words.sample, MARGIN, 34, { lineBreak: false });
    pdf.font('regular').fontSize(9).fillColor(INK);
    pdf.text(words.page(page + 1, count), MARGIN, pdf.page.height - 44, { lineBreak: false });
  }
}
