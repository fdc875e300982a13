import { decodeLegacy } from './decode-legacy.ts';
import type { LegacyFont } from './encoding-of-font.ts';

/** Text set in a legacy font as a reader saw it: `quyÕt ®Þnh` in `.VnTimeH` is `QUYẾT ĐỊNH`. */
export function decodeFont(text: string, { encoding, capitals }: LegacyFont): string {
  const letters = decodeLegacy(text, encoding);
  return capitals ? letters.toUpperCase() : letters;
}
