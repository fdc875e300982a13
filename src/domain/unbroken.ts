import type { Profile } from './settings.ts';
import { cleanAligned } from './vietnamese-text.ts';

/** A stretch of a text that is to stay on one line: where it begins, and where it ends. */
export interface Whole {
  start: number;
  end: number;
}

/** A part of a text; `whole` where it is to stay on one line. */
export interface UnbrokenPart {
  text: string;
  whole?: true;
}

/** In small letters, as a word of a sentence, and as one of a title. */
function inAnyCase(words: string): string {
  const all = words.split('|').flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]);
  return [...new Set(all)].join('|');
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const ORDINALS = 'nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười';
const UNITS = '%|‰|đồng|nghìn|ngàn|triệu|tỷ|tỉ|VNĐ|VND|USD|EUR|ha|km²|km2|m²|m2|m³|m3|km|kg|tấn|°C|m';

const BEFORE_WORD = String.raw`(?<![\p{L}\p{M}\d])`;
const BEFORE_NUMBER = String.raw`(?<![\p{L}\p{M}\d/_.,:@=#&%+-])`;
const BEHIND = String.raw`(?![\p{L}\p{M}\d])`;
const SPACE = String.raw`\s{1,3}`;

/** `Điều 5`, `khoản 2`, `điểm đ`, `Chương II`, `Mục 3`, `Phụ lục I`, `Phần thứ hai`. */
const PROVISION = String.raw`(?:${inAnyCase('điều|khoản|điểm|tiết|tiểu mục|mục|chương|phần|phụ lục')})${SPACE}(?:\d{1,4}[a-zđ]?(?:[.-]\d{1,3}){0,3}|[IVXLC]{1,8}[a-zA-ZĐđ]?|[a-zđA-ZĐ]\d{0,2}|thứ\s(?:${ORDINALS}))`;
/** `ngày 06`, `ngày 06/9/2021`, `tháng 9`, `tháng 9/2021`. */
const DAY = String.raw`(?:${inAnyCase('ngày|tháng')})${SPACE}\d{1,2}(?:[/.-]\d{1,4}){0,2}`;
/** `Article 5`, `No. 12`, `Annex I`. */
const ENGLISH_PROVISION = String.raw`(?:${inAnyCase('article|clause|section|chapter|part|annex|appendix|schedule|paragraph|point|rule')}|Art\.|No\.|§)\s{0,3}(?:\d{1,5}[a-z]?(?:[.-]\d{1,3}){0,3}|[IVXLC]{1,8})`;
/** `RFC 2119`, `PEP 8`. */
const PLAIN_NUMBER = String.raw`\p{Lu}{2,8}${SPACE}\d{1,6}(?:[.:/-]\d{1,6}){0,3}`;
/** `1.500.000 đồng`, `1,5 triệu đồng`, `12,5 %`. */
const AMOUNT = String.raw`\d[\d.,]{0,20}(?:\s(?:${UNITS})){1,2}`;
/** `6 September`. */
const ENGLISH_DAY = String.raw`\d{1,2}\s(?:${MONTHS})`;
/** `2236/QĐ-UBND`, `06/9/2021`, `52-NQ/TW`: digits, and what a slash or a hyphen joins to them. */
const NUMBER = String.raw`\d[\p{L}\d]{0,9}(?:[&.+_][\p{L}\d]{1,12}){0,3}[/-][\p{L}\d]{1,12}(?:[-/&.+_][\p{L}\d]{1,12}){0,7}(?![-/_@=])`;

const BY_PROFILE: Record<Profile, RegExp> = {
  vn: pattern([PROVISION, DAY, ENGLISH_PROVISION]),
  plain: pattern([ENGLISH_PROVISION, PLAIN_NUMBER]),
};

function pattern(words: readonly string[]): RegExp {
  const numbers = [AMOUNT, ENGLISH_DAY, NUMBER];
  return new RegExp(`(?:${BEFORE_WORD}(?:${words.join('|')})|${BEFORE_NUMBER}(?:${numbers.join('|')}))${BEHIND}`, 'gu');
}

/** What has neither a space nor a place to break. */
const HAS_BREAK = /[\s/-]/;

/** A number and its letters are never longer; what is breaks where it must. */
const LONGEST_WHOLE = 40;

/**
 * Finds what readers take in as one and no line may part, in order and apart: numbers of documents (`2236/QĐ-UBND`),
 * provisions (`Điều 5`), days (`06/9/2021`, `ngày 06`), amounts (`1.500.000 đồng`, `12,5 %`); under `plain` numbers such
 * as `RFC 2119`. Takes time linear in the text.
 */
export function findWholes(text: string, profile: Profile): Whole[] {
  const { text: clean, originalOffset } = cleanAligned(text);
  const found: Whole[] = [];
  for (const { 0: whole, index } of clean.matchAll(BY_PROFILE[profile])) {
    if (whole.length > LONGEST_WHOLE || !HAS_BREAK.test(whole)) continue;
    found.push({ start: originalOffset(index), end: originalOffset(index + whole.length) });
  }
  return found;
}

/** A text in parts, which together are the text to the letter; what `findWholes` finds are parts of their own. */
export function unbrokenParts(text: string, profile: Profile): UnbrokenPart[] {
  const parts: UnbrokenPart[] = [];
  let copied = 0;
  for (const { start, end } of findWholes(text, profile)) {
    if (start > copied) parts.push({ text: text.slice(copied, start) });
    parts.push({ text: text.slice(start, end), whole: true });
    copied = end;
  }
  if (copied < text.length) parts.push({ text: text.slice(copied) });
  return parts;
}

/** Longer ones may not fit a narrow column: they break where they must. */
const LONGEST_FITTING = 20;

/**
 * The class of an element that keeps a whole on one line: `w`; of one that is too long for a narrow screen, `wl`, which
 * breaks rather than overflows.
 */
export function wholeClass(whole: string): 'w' | 'wl' {
  return whole.length > LONGEST_FITTING ? 'wl' : 'w';
}
