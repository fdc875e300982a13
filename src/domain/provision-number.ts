import { fromRoman, toRoman } from './roman-number.ts';
import { foldMarks, toNfc } from './vietnamese-text.ts';

/** A number as a text writes it, as a part of an id, and how many characters it takes. */
export interface ReadNumber {
  /** `II`, `5a`, `thứ hai` */
  shown: string;
  /** `ii`, `5a`, `thu-hai` */
  id: string;
  length: number;
}

const DIGITS = /^0*(\d{1,4}\p{L}?)(?![\p{L}\d])/u;
const ROMAN = /^([IVXLC]{1,8}[A-ZĐ]?)(?![\p{L}\d])/u;
/** A single letter is a number only where the name ends with it: "Phụ lục A. …", but not "Mục Y tế". */
const LETTER = /^([A-ZĐ])(?= ?(?:[.,:;)-]|$))/u;
const ORDINAL = /^(thứ (?:mười )?(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|một))(?!\p{L})/iu;
const SUBNUMBER = /^[.-](\d{1,3}|[IVXLC]{1,6}|[A-Z])(?![\p{L}\d])/u;

/** The number of an article (Điều) that a clean text begins with: `5`, `05`, `5a`. */
export function readArticleNumber(text: string): ReadNumber | undefined {
  return read(DIGITS, text);
}

/** The number of a part, chapter, section or annex that a clean text begins with: `2`, `II`, `IIa`, `A`, `thứ hai`. */
export function readDivisionNumber(text: string): ReadNumber | undefined {
  return read(DIGITS, text) ?? read(ROMAN, text) ?? read(LETTER, text) ?? read(ORDINAL, text);
}

/** The number of an annex, which may have a second one below it: `1.2`, `I-B`. */
export function readAnnexNumber(text: string): ReadNumber | undefined {
  const number = readDivisionNumber(text);
  const below = number && SUBNUMBER.exec(text.slice(number.length));
  if (!number || !below) return number;
  return {
    shown: number.shown + below[0],
    id: `${number.id}-${idLetters(below[1]!)}`,
    length: number.length + below[0].length,
  };
}

function read(pattern: RegExp, text: string): ReadNumber | undefined {
  const match = pattern.exec(text);
  const shown = match?.[1];
  if (!match || shown === undefined) return undefined;
  const id = pattern === ORDINAL ? foldMarks(shown).replaceAll(' ', '-') : idLetters(shown);
  return { shown, id, length: match[0].length };
}

/** Letters with marks of their own come apart from those without in the way they are typed (Telex): đ is `dd`. */
const TELEX: Record<string, string> = { đ: 'dd', ð: 'dd', ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' };

/** A number with letters as a part of an id: `5A` is `5a`, `đ` is `dd`. */
export function idLetters(number: string): string {
  return foldMarks(
    toNfc(number)
      .toLowerCase()
      .replace(/[đðăâêôơư]/g, (letter) => TELEX[letter] ?? letter),
  );
}

const ORDINALS = 'nhat hai ba tu nam sau bay tam chin muoi'.split(' ').map((word) => `thu-${word}`);

/** A number as a part of an id, and the other ways to write it there: `ii`, `2`, `thu-hai`. */
export function otherNumbers(id: string): string[] {
  const value = /^\d{1,3}$/.test(id) ? Number(id) : (fromRoman(id) ?? ORDINALS.indexOf(id) + 1);
  if (value < 1) return [id];
  const ways = [String(value), toRoman(value).toLowerCase(), ORDINALS[value - 1] ?? id];
  return [...new Set([id, ...ways])];
}
