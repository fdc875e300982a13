import type { LegacyEncoding } from '../../../src/domain/legacy-encoding/legacy-encoding.ts';
import { encodeLegacy } from './encode-legacy.ts';

const TONED_CAPITALS = /([ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ])/g;

export type FontEncoding = LegacyEncoding;

/** A stretch of text as a clerk of before Unicode typed it. */
export interface LegacyRun {
  text: string;
  font: string;
}

/** Text in the fonts of an encoding: TCVN3 has no capitals with a tone, so a second font shows small letters as capitals. */
export function legacyRuns(text: string, encoding: FontEncoding): LegacyRun[] {
  const composed = typed(text);
  if (encoding === 'vni') return [{ text: encodeLegacy(composed, 'vni'), font: 'VNI-Times' }];
  const pieces = isCapital(composed) ? [composed] : composed.split(TONED_CAPITALS);
  return pieces.filter(Boolean).map((piece) => {
    const isShown = isCapital(piece);
    return {
      text: encodeLegacy(isShown ? piece.toLowerCase() : piece, 'tcvn3'),
      font: isShown ? '.VnTimeH' : '.VnTime',
    };
  });
}

/** Bytes of a plain file in an encoding, as programs wrote what was typed. */
export function legacyBytes(text: string, encoding: FontEncoding): Uint8Array {
  const composed = typed(text);
  const shown = encoding === 'tcvn3' ? composed.replace(TONED_CAPITALS, (letter) => letter.toLowerCase()) : composed;
  return Buffer.from(encodeLegacy(shown, encoding), 'latin1');
}

/** Soft hyphens have the code of a letter in TCVN3: no clerk had any. */
function typed(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '');
}

function isCapital(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}
