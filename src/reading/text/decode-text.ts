import { decodePlain } from '../../domain/legacy-encoding/decode-plain.ts';
import { guessLegacyEncoding } from '../../domain/legacy-encoding/guess-legacy-encoding.ts';
import { vietnameseShare } from '../../domain/legacy-encoding/vietnamese-share.ts';
import type { SourceText } from '../source-text.ts';

/** A text, and the encoding where it was guessed. */
export interface DecodedText {
  text: string;
  guessed?: NonNullable<SourceText['guessed']>;
}

const LEAST_SYLLABLES = 0.85;
const SURE_SYLLABLES = 0.95;
const SURE_WORDS = 12;

/** The text of a file as its readers saw it: what `plainText` gives, and out of TCVN3 or VNI where its words say so. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, guessed } = plainText(bytes);
  const legacy = guessed ? undefined : guessLegacyEncoding(text);
  if (legacy) return { text: decodePlain(text, legacy.encoding), guessed: legacy };
  return guessed ? { text, guessed } : { text };
}

/**
 * The text of a file whose encoding nothing outside it tells: a byte order mark, UTF-16, UTF-8, else Windows 1258 where that
 * gives Vietnamese, else Windows 1252. Legacy encodings stay undecoded.
 *
 * @param declared the encoding that the file names itself; used where nothing else is certain
 */
export function plainText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = byMark(bytes) ?? withoutMark(bytes);
  if (marked !== undefined) return { text: marked };
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8 };
  const named = declared === undefined || /^utf/i.test(declared) ? undefined : decode(bytes, declared);
  if (named !== undefined) return { text: named.normalize('NFC') };
  const vietnamese = decode(bytes, 'windows-1258')?.normalize('NFC') ?? '';
  const { marked: words, syllables } = vietnameseShare(vietnamese);
  const western = decode(bytes, 'windows-1252') ?? '';
  if (syllables < LEAST_SYLLABLES || guessLegacyEncoding(western)?.sure) return { text: western };
  const sure = words >= SURE_WORDS && syllables >= SURE_SYLLABLES;
  return { text: vietnamese, guessed: { encoding: 'windows-1258', sure } };
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

/** UTF-16 without a mark: of a text's line breaks and spaces every other byte is 0. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const begin = bytes.subarray(0, 4000);
  begin.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < begin.length / 10) return undefined;
  return decode(bytes, odd > even ? 'utf-16le' : 'utf-16be');
}

/** Undefined where bytes don't belong to the encoding, or nobody knows it. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
