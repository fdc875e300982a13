/** A run of combining marks longer than any script uses (Unicode's stream-safe limit): normalizing longer ones takes quadratic time. */
const EXCESS_MARKS = /(\p{M}{30})\p{M}+/gu;

/** Zero-width and bidirectional controls, soft hyphens, byte order marks: invisible, and never part of a word. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\u034F|[\uFE00-\uFE0F]/g;

/** Hyphens and dashes of every length, and the minus sign. */
const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;

/** The fraction slash, the division slash and the full-width slash. */
const SLASHES = /[\u2044\u2215\uFF0F]/g;

/** Spaces that are not U+0020. Line breaks and tabs are not among them. */
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Anything but Latin letters in one piece and common punctuation: what NFC may change. */
const PERHAPS_UNNORMALIZED = /[^\0-\u02FF\u1E00-\u1EFF\u2002-\u206F]/;

/** A stretch whose length `cleanText` may change: a character with what combines with it, and invisible ones. */
const STRETCH = new RegExp(`\\P{M}?(?:\\p{M}|${INVISIBLE.source})+`, 'gu');

/** NFC, in linear time for hostile text too. */
export function toNfc(text: string): string {
  return PERHAPS_UNNORMALIZED.test(text) ? text.replace(EXCESS_MARKS, '$1').normalize('NFC') : text;
}

/**
 * Text as it should have arrived, for reading it: NFC, `Ð` (Eth) as `Đ`, every dash `-`, every slash `/`, every space
 * U+0020, nothing invisible. Letters, case, tone placement, line breaks and the number of spaces stay.
 */
export function cleanText(text: string): string {
  return withPlainCharacters(toNfc(text.replace(INVISIBLE, '')));
}

/** The part of cleaning that puts one character in the place of one. */
function withPlainCharacters(text: string): string {
  return text
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(DASHES, '-')
    .replace(SLASHES, '/')
    .replace(ODD_SPACES, ' ');
}

/**
 * Text whose letters are as they should have arrived, and all else as it stands: NFC, `Ð` (Eth) as `Đ`, nothing invisible.
 * Dashes, slashes and spaces stay.
 */
export function cleanLetters(text: string): string {
  return toNfc(text.replace(INVISIBLE, '')).replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
}

/** Clean text in one line: every run of white space is one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/**
 * Text as it is compared when case and marks don't count: `Quyết định` is `quyet dinh`.
 * `đ`, which Unicode doesn't decompose, is `d`, and so is `ð`.
 */
export function foldMarks(text: string): string {
  return text
    .toLowerCase()
    .replace(EXCESS_MARKS, '$1')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/g, 'd');
}

/** Clean text folded letter by letter, so that offsets stay: for matching where the place of a match counts. */
export function foldInPlace(cleaned: string): string {
  return cleaned.replace(/[^\0-\x7F]/g, foldLetter).toLowerCase();
}

const foldedLetters = new Map<string, string>();

function foldLetter(letter: string): string {
  let folded = foldedLetters.get(letter);
  if (folded === undefined) {
    folded = foldMarks(letter).charAt(0) || letter;
    foldedLetters.set(letter, folded);
  }
  return folded;
}

/** Clean text that remembers where its characters stood. */
export interface AlignedText {
  text: string;
  /** The offset in the original text of an offset in the clean one. */
  originalOffset: (offset: number) => number;
}

/** `cleanText`, with the way back to the offsets of the original. */
export function cleanAligned(original: string): AlignedText {
  const pieces: string[] = [];
  // Where each changed stretch ends: in the clean text, and in the original.
  const cleanEnds = [0];
  const originalEnds = [0];
  const cleaned = new Map<string, string>();
  let length = 0;
  let copied = 0;
  for (const { 0: stretch, index } of stretches(original)) {
    const clean = cleaned.get(stretch) ?? cleanText(stretch);
    cleaned.set(stretch, clean);
    pieces.push(original.slice(copied, index), clean);
    cleanEnds.push((length += index - copied + clean.length));
    originalEnds.push((copied = index + stretch.length));
  }
  pieces.push(original.slice(copied));
  return {
    text: withPlainCharacters(pieces.join('')),
    originalOffset: (offset) => {
      const at = lastNotAfter(cleanEnds, offset);
      return (originalEnds[at] ?? 0) + offset - (cleanEnds[at] ?? 0);
    },
  };
}

function stretches(text: string): Iterable<RegExpExecArray> {
  return PERHAPS_UNNORMALIZED.test(text) || text.search(INVISIBLE) >= 0 ? text.matchAll(STRETCH) : [];
}

/** The index of the last of ascending numbers that is not greater than `limit`; the first where all are. */
function lastNotAfter(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
