import { isBeyondBytes } from './beyond-bytes.ts';
import { decodeLegacy } from './decode-legacy.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';
import { vietnameseShare } from './vietnamese-share.ts';

const MANY = 0.2;

/**
 * Whether texts that a font's name takes for a legacy encoding are in it: a Unicode keyboard may have typed into an old font,
 * and a PDF may give Unicode letters for it. Where nothing tells them apart, the font is believed.
 */
export function readsBetterDecoded(texts: readonly string[], encoding: LegacyEncoding): boolean {
  const unicode = texts.filter(isBeyondBytes).length;
  if (unicode > MANY * texts.length) return false;
  const text = texts.join(' ');
  return vietnameseShare(decodeLegacy(text, encoding)).syllables >= vietnameseShare(text).syllables;
}
