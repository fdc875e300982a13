import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/** Puts an SVG drawing out as a JPEG, whose bytes are the same each time. */
export async function writePicture(file: string, svg: string): Promise<void> {
  const jpeg = await sharp(Buffer.from(svg)).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, jpeg);
}
