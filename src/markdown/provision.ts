import { cleanLine, foldMarks, toNfc } from '../domain/vietnamese-text.ts';

/** The parts of an act that have fixed ids, from the widest. */
export type ProvisionKind = 'phan' | 'chuong' | 'muc' | 'dieu' | 'phu-luc';

/** The name of a provision as a heading or a paragraph begins with it. */
export interface ProvisionName {
  kind: ProvisionKind;
  /** Its own part of an id: `dieu-5a`, `chuong-ii`, `phu-luc`. */
  id: string;
}

/** A name with its number is never longer. */
const LONGEST_NAME = 80;

const KINDS: Record<string, ProvisionKind> = {
  phần: 'phan',
  chương: 'chuong',
  mục: 'muc',
  điều: 'dieu',
  'phụ lục': 'phu-luc',
};

const KEYWORD = /^(phần|chương|mục|điều|phụ lục)(?!\p{L}) ?(?:số (?=[\dIVXLC]))?/iu;
const DIGITS = /^0*(\d{1,4}\p{L}?)(?![\p{L}\d])/u;
const ROMAN = /^([IVXLC]{1,8}[A-ZĐ]?)(?![\p{L}\d])/u;
/** A single letter is a number only where the name ends with it: "Phụ lục A. …", but not "Mục Y tế". */
const LETTER = /^([A-ZĐ])(?= ?(?:[.:)-]|$))/u;
const ORDINAL = /^(thứ (?:mười )?(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|một))(?!\p{L})/iu;
const SUBNUMBER = /^[.-](\d{1,3}|[IVXLC]{1,6}|[A-Z])(?![\p{L}\d])/u;

/**
 * The provision whose name a text begins with, in clean or dirty spelling. `Điều 5a. Phạm vi` is `dieu-5a`,
 * `PHẦN THỨ HAI` is `phan-thu-hai`, `Phụ lục` alone is `phu-luc`. Undefined where it begins with none.
 */
export function readProvision(text: string): ProvisionName | undefined {
  const line = cleanLine(text.slice(0, LONGEST_NAME));
  const keyword = KEYWORD.exec(line);
  const kind = KINDS[keyword?.[1]?.toLowerCase() ?? ''];
  if (!keyword || !kind) return undefined;
  const number = readNumber(kind, line.slice(keyword[0].length));
  if (number !== undefined) return { kind, id: `${kind}-${number}` };
  return kind === 'phu-luc' ? { kind, id: kind } : undefined;
}

function readNumber(kind: ProvisionKind, text: string): string | undefined {
  const patterns = kind === 'dieu' ? [DIGITS] : [DIGITS, ROMAN, LETTER, ORDINAL];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const below = kind === 'phu-luc' ? SUBNUMBER.exec(text.slice(match[0].length))?.[1] : undefined;
    const number = pattern === ORDINAL ? foldMarks(match[1]).replaceAll(' ', '-') : idLetters(match[1]);
    return below === undefined ? number : `${number}-${idLetters(below)}`;
  }
  return undefined;
}

/** A marker with white space or a word behind it; a number with another behind it (`1.1.`, `1.500`) is none. */
const CLAUSE = /^\s{0,3}(\d{1,3}\p{L}?)\s?\.(?=\s|\p{L}|["“]|$)/u;
const POINT = /^\s{0,3}(\p{Ll}\p{M}{0,2}\d{0,2})\s?\)(?=\s|\p{L}|["“]|$)/u;
const LONGEST_MARKER = 12;

/** The number of the clause (khoản) that a text begins, as in `2. Ủy ban …` or `1a. …`. */
export function readClause(text: string): string | undefined {
  const number = CLAUSE.exec(text.slice(0, LONGEST_MARKER))?.[1];
  return number === undefined ? undefined : idLetters(number.replace(/^0+(?=\d)/, ''));
}

/** The letter of the point (điểm) that a text begins, as in `a) …`; of `đ) …`: `dd`. */
export function readPoint(text: string): string | undefined {
  const letter = POINT.exec(text.slice(0, LONGEST_MARKER))?.[1];
  return letter === undefined ? undefined : idLetters(letter);
}

/** Letters with marks of their own come apart from those without in the way they are typed (Telex): đ is `dd`. */
const TELEX: Record<string, string> = { đ: 'dd', ð: 'dd', ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' };

function idLetters(number: string): string {
  return foldMarks(
    toNfc(number)
      .toLowerCase()
      .replace(/[đðăâêôơư]/g, (letter) => TELEX[letter] ?? letter),
  );
}
