import { readFile } from 'node:fs/promises';
import { fontFaces } from './font-faces.ts';
import { CUTS, fontFile, LICENCE } from './font-files.ts';

/** Where the files lie, from the project's own folder. */
export const FONT_FOLDER = 'src/styles/fonts';

/** The files of the type that comes with pages, by name: a font for each weight, their stylesheet, their licence. */
export async function fontFolder(): Promise<Map<string, Buffer>> {
  const fonts = CUTS.map(async (cut) => [`be-vietnam-pro-${cut.weight}.woff2`, await fontFile(cut)] as const);
  return new Map([
    ...(await Promise.all(fonts)),
    ['be-vietnam-pro.css', Buffer.from(await fontFaces())],
    ['LICENSE.txt', await readFile(LICENCE)],
  ]);
}
