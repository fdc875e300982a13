import { decodeLegacy } from './decode-legacy.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';

/** Vowels with a tone: TCVN3 has no capitals of them, which only a second font shows. */
const TONED = 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
const OTHER_SMALL = new RegExp(`(?![${TONED}])\\p{Ll}`, 'u');
/** Within a word: `QUYếT`, `CHủ`. A word beside one in capitals is in them, too (`Bí THƯ`), but that of a number: `Số: 5/BC-UBND`. */
const MIXED = new RegExp(`[${TONED}]\\p{Lu}|\\p{Lu}{2}[${TONED}]`, 'u');
const CAPITALS = /\p{Lu}{2}/u;

/**
 * Text of a plain file in a legacy encoding, which has no fonts, as Unicode. In TCVN3, a stretch of a line in which only vowels
 * with a tone are small was all capitals: `QUYÕT §ÞNH` is `QUYẾT ĐỊNH`. Wide gaps part stretches, for columns stand side by side.
 */
export function decodePlain(text: string, encoding: LegacyEncoding): string {
  const decoded = decodeLegacy(text, encoding);
  if (encoding !== 'tcvn3') return decoded;
  return decoded
    .split(/(\n|\r|\t| {3,})/)
    .map((part) => (wasCapital(part) ? part.toUpperCase() : part))
    .join('');
}

function wasCapital(part: string): boolean {
  return !OTHER_SMALL.test(part) && (MIXED.test(part) || (CAPITALS.test(part) && !/\d/.test(part)));
}
