import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { FONT_FILES } from './font-files.ts';
import type { PageWords } from './page-words.ts';
import { openPdf, savePdf } from './sample-pdf.ts';
import { textBlocks } from './text-blocks.ts';
import type { WrittenDecision } from './written-decision.ts';

/** A page of A4 at 110 dots an inch. */
const PAGE = { width: 910, height: 1287 };
const LINES = 46;

/** Writes a decision as a scan: pictures of its pages, a little askew, without text that could be searched. */
export async function writeScannedPdf(
  file: string,
  decision: WrittenDecision,
  issuer: string,
  words: PageWords,
): Promise<void> {
  const pdf = openPdf(decision);
  const lines = linesOf(decision, issuer, words);
  for (let at = 0; at < lines.length; at += LINES) {
    if (at > 0) pdf.addPage();
    const page = await scannedPage(lines.slice(at, at + LINES), words);
    pdf.image(page, 0, 0, { width: pdf.page.width, height: pdf.page.height });
  }
  await savePdf(pdf, file);
}

function linesOf({ number, issued, title, body, signers = [] }: WrittenDecision, issuer: string, words: PageWords) {
  const text = textBlocks(body).flatMap((block) => {
    if ('rows' in block) return block.rows.map((row) => row.join('   '));
    return ['', ...wrapped('heading' in block ? block.heading : block.text)];
  });
  const head = [issuer.toUpperCase(), words.number(number), '', words.placeAndDay(issued), '', ...wrapped(title)];
  return [...head, ...text, '', ...signers.flatMap(({ name, role }) => [role, words.signed, name])];
}

/** Lines of at most 84 letters. */
function wrapped(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if (lines[last]!.length + word.length < 84) lines[last] = `${lines[last]} ${word}`.trim();
    else lines.push(word);
  }
  return lines;
}

async function scannedPage(lines: readonly string[], { sample }: PageWords): Promise<Buffer> {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const text = (line: string, y: number, colour: string) =>
    `<text x="96" y="${y}" font-family="Be Vietnam Pro" font-size="16" fill="${colour}">${escaped(line)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE.width}" height="${PAGE.height}">${text(sample, 60, '#8a3b2c')}${lines
    .map((line, index) => text(line, 120 + index * 24, '#33383a'))
    .join('')}</svg>`;
  const font = { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false };
  const png = new Resvg(svg, { background: '#f6f3ea', font }).render().asPng();
  return sharp(png)
    .rotate(0.7, { background: '#f6f3ea' })
    .resize(PAGE.width, PAGE.height, { fit: 'cover' })
    .jpeg({ quality: 62 })
    .toBuffer();
}
