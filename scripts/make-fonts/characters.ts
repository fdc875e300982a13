/** Vowels that bear a mark of tone. */
const VOWELS = 'aăâeêioôơuưy';

/** The marks of tone, as characters that combine: none, huyền, sắc, ngã, hỏi, nặng. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The marks that make another letter: mũ, trăng, móc. */
const LETTER_MARKS = '\u0302\u0306\u031b';

/** Every letter of Vietnamese that ASCII has not, composed (NFC), in both cases. */
export const VIETNAMESE_LETTERS: readonly string[] = [
  ...'đĐ',
  ...[...VOWELS, ...VOWELS.toUpperCase()]
    .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
    .filter((letter) => letter > '\u007f'),
];

/** What letters are made of where a text takes them apart (NFD). */
export const VIETNAMESE_MARKS: readonly string[] = [...TONES.filter(Boolean), ...LETTER_MARKS];

/** Latin-1 with its accents, for names in other languages, and what documents use of punctuation, money and measures. */
const LATIN = [...range(0x20, 0x7e), ...range(0xa0, 0xff)];
const SIGNS = [...'–—‘’‚“”„†•…‰‹›€₫™−≤≥≠≈'];

/** Every character that pages are set in the site's own type for, sorted. */
export const CHARACTERS: readonly string[] = [
  ...new Set([...LATIN, ...VIETNAMESE_LETTERS, ...VIETNAMESE_MARKS, ...SIGNS]),
].sort();

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
