import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { CHECKOUT } from '../flags.ts';

/** The pictures of the documentation: the name of a screenshot, and the part of its height that is shown, in pixels. */
const DOCS_PICTURES: Readonly<Record<string, number>> = {
  'home-light': 1500,
  'home-dark': 1100,
  'decision-light': 1200,
  'decision-suspended-light': 1100,
  'decision-long-light': 1000,
  'article-light': 1300,
  'compare-light': 1000,
  'statistics-light': 1400,
  'decision-phone': 1688,
  'home-phone': 1688,
  'en-home-light': 1200,
};

/** Those of the guide of first steps. */
const GUIDE_PICTURES: Readonly<Record<string, number>> = {
  'guide-import-first': 400,
  'guide-first-page': 1300,
  'guide-superseded-page': 1000,
  'guide-import-folder': 600,
  'guide-error': 600,
};

/** Bytes that a picture of the documentation may weigh. */
const MOST_BYTES = 150_000;

/**
 * Copies the best screenshots to `docs/images/<name>.webp`.
 *
 * @throws Error where one can't be made light enough
 */
export function writeDocsPictures(from: string): Promise<void> {
  return writePictures(from, DOCS_PICTURES, (name) => `${name}.webp`);
}

/**
 * Copies the pictures of the guide to `docs/images/guide/`.
 *
 * @throws Error where one can't be made light enough
 */
export function writeGuidePictures(from: string): Promise<void> {
  return writePictures(from, GUIDE_PICTURES, (name) => `guide/${name.replace('guide-', '')}.webp`);
}

async function writePictures(
  from: string,
  pictures: Readonly<Record<string, number>>,
  fileOf: (name: string) => string,
) {
  for (const [name, tallest] of Object.entries(pictures)) {
    const to = path.join(CHECKOUT, 'docs', 'images', fileOf(name));
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, await lightPicture(path.join(from, `${name}.png`), tallest));
  }
}

async function lightPicture(file: string, tallest: number): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(file).metadata();
  for (const quality of [84, 72, 60]) {
    const picture = await sharp(file)
      .extract({ left: 0, top: 0, width, height: Math.min(height, tallest) })
      .webp({ quality, effort: 6 })
      .toBuffer();
    if (picture.length <= MOST_BYTES) return picture;
  }
  throw new Error(`${file} is heavier than ${MOST_BYTES} bytes`);
}
