import { isBeyondBytes } from './beyond-bytes.ts';
import { decodePlain } from './decode-plain.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';
import { vietnameseShare } from './vietnamese-share.ts';

/** An encoding by the statistics of a text's words. */
export interface GuessedEncoding {
  encoding: LegacyEncoding;
  /** Whether the text is long and plain enough for no doubt; else someone should look. */
  sure: boolean;
}

/** Of a Vietnamese text more than half of the words bear marks; of a French one a fifth. */
const LEAST_MARKED = 0.35;
const LEAST_SYLLABLES = 0.85;
/** How much better the text must read when decoded than as it stands. */
const LEAST_GAIN = 0.3;
const SURE_WORDS = 12;
const SURE_SYLLABLES = 0.95;

/**
 * Guesses whether a text was written in a legacy encoding, by whether its words become Vietnamese syllables: `Céng hßa` do
 * in TCVN3.
 *
 * @param text each byte as its Latin-1 or Windows 1252 character
 * @returns undefined for text of Unicode, for other languages, and where too little is there to tell
 */
export function guessLegacyEncoding(text: string): GuessedEncoding | undefined {
  if (isBeyondBytes(text)) return undefined;
  const asItStands = vietnameseShare(text);
  if (asItStands.marked < 2 || asItStands.marked < LEAST_MARKED * asItStands.words) return undefined;
  const [best, other] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, syllables: vietnameseShare(decodePlain(text, encoding)).syllables }))
    .sort((one, another) => another.syllables - one.syllables) as [Measured, Measured];
  if (best.syllables < LEAST_SYLLABLES || best.syllables - asItStands.syllables < LEAST_GAIN) return undefined;
  const sure =
    asItStands.marked >= SURE_WORDS &&
    best.syllables >= SURE_SYLLABLES &&
    best.syllables - other.syllables >= LEAST_GAIN;
  return { encoding: best.encoding, sure };
}

interface Measured {
  encoding: LegacyEncoding;
  syllables: number;
}
