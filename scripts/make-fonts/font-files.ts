import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { CHARACTERS } from './characters.ts';

/** A cut of Be Vietnam Pro that pages use. */
export interface Cut {
  /** Its own weight, and the name of its file: `be-vietnam-pro-400.woff2`. */
  weight: 400 | 600;
  /** The weights that it stands for, as `font-weight` of an `@font-face` has them. */
  weights: string;
  /** Absolute path of the whole font. */
  source: string;
}

/** 600 is what all bold is set in: what is bold by 700 is not made bolder by the browser. */
export const CUTS: readonly Cut[] = [
  { weight: 400, weights: '400', source: sourceOf('400Regular/BeVietnamPro_400Regular.ttf') },
  { weight: 600, weights: '600 700', source: sourceOf('600SemiBold/BeVietnamPro_600SemiBold.ttf') },
];

/** The licence that the files come with. */
export const LICENCE = sourceOf('LICENSE_FONT');

/** What places marks and takes letters together or apart; the rest is typographic choice that pages don't make. */
const FEATURES = ['ccmp', 'kern', 'locl', 'mark', 'mkmk'];

/**
 * Cuts a font down to the characters of the site, as WOFF2. Hints are dropped: they are more than half of the file, and
 * what screens and systems of today do without.
 */
export async function fontFile({ source }: Cut): Promise<Buffer> {
  return subsetFont(await readFile(source), CHARACTERS.join(''), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

function sourceOf(file: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));
}
