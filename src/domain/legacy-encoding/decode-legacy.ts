import type { LegacyEncoding } from './legacy-encoding.ts';
import { TCVN3 } from './tcvn3.ts';
import { VNI } from './vni.ts';

const LETTERS = /[\xA1-\xFE]/g;
/** A vowel with the mark that follows it, or a letter that stands alone. */
const VNI_LETTERS = /[AEOUYÔÖ][ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ÍÌÆÓÒÎÑÔÖ]/gi;

/** The characters of Windows 1252 between 0x80 and 0x9F, `\0` where it has none: quotation marks, dashes, dots. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const CONTROLS = /[\x80-\x9F]/g;

/**
 * Text of a legacy encoding as Unicode, NFC: `Céng hßa` (TCVN3) and `Coäng hoøa` (VNI) are `Cộng hòa`. Bytes from 0x80 to
 * 0x9F are the characters of Windows 1252 in both: quotation marks, dashes.
 *
 * @param text each byte as its Latin-1 or Windows 1252 character, as Word and PDF give it
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const letters = encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text);
  return letters.replace(CONTROLS, windowsCharacter).normalize('NFC');
}

function decodeTcvn3(text: string): string {
  return text.replace(LETTERS, (letter) => TCVN3.get(letter) ?? letter);
}

function decodeVni(text: string): string {
  return text.replace(VNI_LETTERS, (written) => VNI.get(written) ?? decodeApart(written));
}

/** Two characters that are no letter together. */
function decodeApart(written: string): string {
  return Array.from(written, (letter) => VNI.get(letter) ?? letter).join('');
}

function windowsCharacter(control: string): string {
  const character = WINDOWS_1252[control.charCodeAt(0) - 0x80];
  return character === undefined || character === '\0' ? control : character;
}
