import type { LegacyEncoding } from '../../../src/domain/legacy-encoding/legacy-encoding.ts';
import { TCVN3 } from '../../../src/domain/legacy-encoding/tcvn3.ts';
import { VNI } from '../../../src/domain/legacy-encoding/vni.ts';

const encodings = { tcvn3: inverse(TCVN3), vni: inverse(VNI) };

/** The way back: each letter as a clerk's keyboard driver wrote it. Capitals with a tone exist in VNI only. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  return Array.from(text.normalize('NFC'), (letter) => encodings[encoding].get(letter) ?? letter).join('');
}

/** Where two spellings give one letter the one in a single case is written. */
function inverse(table: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...table].map(([written, letter]) => [letter, written]));
}
