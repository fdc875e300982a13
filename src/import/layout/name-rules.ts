import { KNOWN_NAMES, MOST_WORDS_OF_NAME, PLACE_WORDS } from './known-names.ts';

/** Words as names are made of them. */
export const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

const KNOWN_BY_WORDS = new Map(
  KNOWN_NAMES.map((name): [string, string[]] => {
    const words = name.match(WORDS) ?? [];
    return [words.join(' ').toLowerCase(), [...words]];
  }),
);

/** Whether words in any case are a whole known name. */
export function isKnownName(words: readonly string[]): boolean {
  return KNOWN_BY_WORDS.has(words.join(' ').toLowerCase());
}

const ROMAN = /^(?:I{2,3}|IV|VII|VIII|IX|X{1,3}|X{1,2}(?:I{1,3}|IV|V|VI{0,3}|IX))$/;
/** Those that could be words. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['UBND', 'UBMTTQ', 'ASEAN', 'COVID', 'HIV', 'AIDS', 'ODA']);
const BEFORE_ROMAN = /^(?:khóa|khoá|quý|thứ|hạng|loại|nhóm|vùng|chương|phần)$/i;
/** What does not belong to the name of a place. */
const NO_NAME =
  /^(?:giai|năm|về|và|nhiệm|khóa|khoá|đến|trong|trên|thuộc|từ|theo|cho|của|do|tại|với|thực|phụ|có|là|để|các|được|kỳ|lần|quý|tháng|sửa|ban|ngày|đối|khi|ở)$/;

/**
 * The words from `at` on as rules have them: the name of a place behind what it is, a known name, an abbreviation, else one
 * small word.
 *
 * @param before the words before, as they are written
 */
export function ruledWords(small: readonly string[], at: number, capital: string, before: readonly string[]): string[] {
  const isBehindPlace =
    PLACE_WORDS.has(small[at - 1] ?? '') || PLACE_WORDS.has(small.slice(Math.max(0, at - 2), at).join(' '));
  if (isBehindPlace && !NO_NAME.test(small[at]!)) return placeName(small, at);
  for (let length = Math.min(MOST_WORDS_OF_NAME, small.length - at); length > 0; length -= 1) {
    const name = KNOWN_BY_WORDS.get(small.slice(at, at + length).join(' '));
    if (name) return name;
  }
  const isAbbreviation = !VOWEL.test(capital.replaceAll('Đ', 'D')) || /\d/.test(capital) || ABBREVIATIONS.has(capital);
  const isNumber = ROMAN.test(capital) || (BEFORE_ROMAN.test(before.at(-1) ?? '') && /^[IVX]$/.test(capital));
  return [isAbbreviation || isNumber ? capital : small[at]!];
}

const VOWEL = /[AEIOUY\u00C0-\u01B0\u1EA0-\u1EF9]/u;
const WORDS_OF_PLACE = 2;

/** A place's name: one that is known, else two words. */
function placeName(small: readonly string[], at: number): string[] {
  for (let length = 4; length > 1; length -= 1) {
    const name = KNOWN_BY_WORDS.get(small.slice(at, at + length).join(' '));
    if (name) return name;
  }
  const name = small.slice(at, at + WORDS_OF_PLACE);
  const end = name.findIndex((word) => NO_NAME.test(word));
  return name.slice(0, end < 0 ? WORDS_OF_PLACE : end).map(withCapital);
}

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
