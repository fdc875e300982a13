import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { Sample } from '../sample.ts';
import { printed } from './printed.ts';

/** Of Poppler. */
const RASTERISER = 'pdftoppm';

/** Printed pages as an office's scanner gives them: pictures alone, turned by half a degree, with specks; where `pdftoppm` is. */
export async function scanned(samples: readonly Sample[], folder: string): Promise<Uint8Array[] | undefined> {
  const printedFiles = await printed(samples);
  const made: Uint8Array[] = [];
  for (const [at, bytes] of printedFiles.entries()) {
    const work = path.join(folder, `scan-${at}`);
    mkdirSync(work, { recursive: true });
    writeFileSync(path.join(work, 'in.pdf'), bytes);
    try {
      execFileSync(RASTERISER, ['-r', '300', '-gray', '-png', 'in.pdf', 'page'], {
        cwd: work,
        stdio: 'ignore',
        timeout: 60_000,
      });
    } catch {
      return undefined;
    }
    const pages = readdirSync(work).filter((name) => name.startsWith('page'));
    made.push(await scanOf(await Promise.all(pages.sort().map((name) => worn(path.join(work, name), at)))));
  }
  return made;
}

/** A page's picture turned a little, and with specks that are the same in every run. */
async function worn(file: string, seed: number): Promise<Buffer> {
  const turned = sharp(file)
    .rotate(seed % 2 === 0 ? 0.5 : -0.4, { background: '#fff' })
    .greyscale();
  const { data, info } = await turned.raw().toBuffer({ resolveWithObject: true });
  let state = seed + 1;
  for (let specks = 0; specks < data.length / 4000; specks += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    data[state % data.length] = 90;
  }
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return sharp(data, { raw }).jpeg({ quality: 70 }).toBuffer();
}

function scanOf(pictures: readonly Buffer[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ autoFirstPage: false });
    const pieces: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    for (const picture of pictures) pdf.addPage({ size: 'A4', margin: 0 }).image(picture, 0, 0, { width: 595.28 });
    pdf.end();
  });
}
