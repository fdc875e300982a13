import type { LegacyEncoding } from './legacy-encoding.ts';

/** What a font says of the text that is set in it. */
export interface LegacyFont {
  encoding: LegacyEncoding;
  /** Its small letters look like capitals: `.VnTimeH`. */
  capitals: boolean;
}

/** How a PDF marks a font of which it holds only the letters in use: `ABCDEF+.VnTime`. */
const SUBSET = /^[A-Z]{6}\+/;
/** What names a style of a family, as in `.VnTime,BoldItalic`. */
const STYLE = /[-, ]?(?:bold|italic|oblique|regular|normal)/gi;

/**
 * The encoding that a font's name stands for: `.VnTime` TCVN3, `.VnTimeH` TCVN3 in capitals, `VNI-Times` VNI.
 *
 * @param name as a Word file has it, or a PDF file: `ABCDEF+.VnTimeH-Bold`
 * @returns undefined for any other font
 */
export function encodingOfFont(name: string): LegacyFont | undefined {
  const family = name.slice(0, 100).trim().replace(SUBSET, '').replaceAll('#20', ' ');
  if (/^VNI[- ]/i.test(family)) return { encoding: 'vni', capitals: false };
  if (/^\.Vn/i.test(family)) return { encoding: 'tcvn3', capitals: family.replace(STYLE, '').endsWith('H') };
  return undefined;
}
