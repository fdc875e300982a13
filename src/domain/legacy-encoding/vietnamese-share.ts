import { toNfc } from '../vietnamese-text.ts';

/** How much of a text is Vietnamese by its spelling. */
export interface VietnameseShare {
  /** Words that hold a letter. */
  words: number;
  /** Words that hold more than ASCII. */
  marked: number;
  /** The part of the marked words that are a Vietnamese syllable, 0 to 1; 0 where there are none. */
  syllables: number;
}

const MOST_LETTERS = 200_000;
/** What parts words, and what may stand at their ends: ASCII but letters, spaces, Windows' quotation marks and dashes. */
const BETWEEN = /[\0-@[-`{-\x7F\u2010-\u2026\u2039\u203A\s]+/;
const ASCII = /^[\0-\x7F]*$/;
/** A syllable without its tone: what begins it, its vowels with their marks, what ends it. */
const SYLLABLE =
  /^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|ng|ngh|nh|ph?|qu|r|s|th?|tr|v|x)?(?:a[iouy]?|ă|â[uy]?|e[ou]?|êu?|i[au]?|iêu?|o[aei]?|oa[iouy]|oă|oe[o]|ôi?|ơi?|u[aiy]?|uây?|uê|uô(?:i|)|uơ|uy[au]|uyê|ưu?|ư[ai]|ươ[iu]?|y|yêu?)(?:ch?|m|n|ng|nh|p|t)?$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Measures the beginning of a text: Vietnamese words are syllables of few shapes, with one tone at most. */
export function vietnameseShare(text: string): VietnameseShare {
  const words = text.slice(0, MOST_LETTERS).split(BETWEEN).filter(Boolean);
  const marked = words.filter((word) => !ASCII.test(word));
  const syllables = marked.filter(isSyllable).length;
  return { words: words.length, marked: marked.length, syllables: marked.length > 0 ? syllables / marked.length : 0 };
}

/** `Quyết` and `QUYẾT` are, `quyÕt` and `résumé` aren't. */
function isSyllable(word: string): boolean {
  if (word.length > 20 || !hasOneCase(word)) return false;
  const apart = toNfc(word).toLowerCase().normalize('NFD');
  const tones = apart.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'));
}

/** Small letters, after a capital or not, or capitals only: `aÁ` is a sign of a wrong encoding. */
function hasOneCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
