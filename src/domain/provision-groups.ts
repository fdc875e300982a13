import {
  idLetters,
  readAnnexNumber,
  readArticleNumber,
  readDivisionNumber,
  type ReadNumber,
} from './provision-number.ts';
import { fromRoman, toRoman } from './roman-number.ts';

/** The parts of an act that words name, from the widest. Those behind `diem` have no id in a text, nor has `tieu-muc`. */
export type PathKind = 'phan' | 'phu-luc' | 'chuong' | 'muc' | 'tieu-muc' | 'dieu' | 'khoan' | 'diem' | 'tiet' | 'doan';

/** How wide a part of an act is; a wider one may hold a narrower one. */
export const RANK: Record<PathKind, number> = {
  ...{ phan: 0, 'phu-luc': 0, chuong: 1, muc: 2, 'tieu-muc': 3, dieu: 4, khoan: 5, diem: 6, tiet: 7, doan: 8 },
};

/** One part of an act: `{ kind: 'dieu', number: '5a', words: 'Điều 5a' }`. */
export interface ProvisionPart {
  kind: PathKind;
  /** As a part of an id: `5a`, `ii`, `dd`; empty for `Phụ lục` alone. */
  number: string;
  words: string;
}

/** Parts of one kind that a text names together: `khoản 1, 2`, `các Điều 3 và 4`, `Điều 3 đến Điều 5`. */
export interface ProvisionGroup {
  kind: PathKind;
  parts: ProvisionPart[];
  /** Led by "các": what stands before it belongs to each of its parts. */
  isPlural: boolean;
  start: number;
  end: number;
}

const KEYWORDS: Record<string, { kind: PathKind; word: string }> = {
  phần: { kind: 'phan', word: 'Phần' },
  'phụ lục': { kind: 'phu-luc', word: 'Phụ lục' },
  chương: { kind: 'chuong', word: 'Chương' },
  mục: { kind: 'muc', word: 'Mục' },
  'tiểu mục': { kind: 'tieu-muc', word: 'Tiểu mục' },
  điều: { kind: 'dieu', word: 'Điều' },
  khoản: { kind: 'khoan', word: 'khoản' },
  điểm: { kind: 'diem', word: 'điểm' },
  tiết: { kind: 'tiet', word: 'tiết' },
  đoạn: { kind: 'doan', word: 'đoạn' },
  'gạch đầu dòng': { kind: 'doan', word: 'gạch đầu dòng' },
};
/** The same without marks, as some type them; `muc` and the like, but never `mức`. */
const UNMARKED: Record<string, string> = {
  ...{ phan: 'phần', 'phu luc': 'phụ lục', chuong: 'chương', muc: 'mục', 'tieu muc': 'tiểu mục', dieu: 'điều' },
  ...{ khoan: 'khoản', diem: 'điểm', tiet: 'tiết', doan: 'đoạn', 'gach dau dong': 'gạch đầu dòng' },
};

const WORDS = [...Object.keys(KEYWORDS), ...Object.keys(UNMARKED)].sort((a, b) => b.length - a.length).join('|');
const KEYWORD = new RegExp(
  `(?<![\\p{L}\\d])(?:(các|những|cac|nhung) )?(${WORDS})(?![\\p{L}])\\s{0,3}(?:số (?=[\\dA-Z]))?`,
  'giu',
);
const KEYWORD_HERE = new RegExp(`^(?:(?:các|những) )?(${WORDS})(?![\\p{L}])\\s{0,3}(?:số (?=[\\dA-Z]))?`, 'iu');

const AND = /^\s{0,3}(?:[,;+&]|(?:và|hoặc|va)(?!\p{L}))\s{0,3}(?:(?:và|hoặc)\s{1,3})?/iu;
const TO = /^\s{0,3}(?:-|(?:đến|tới|den)(?!\p{L}))\s{0,3}(?:hết\s{1,3})?/iu;

/** More than that of one kind is no list of provisions. */
const MOST_PARTS = 100;

/** What a connector and a number behind it never exceed. */
const REACH = 60;

/**
 * The provisions that a clean text names (`cleanText`), in its order, those of one kind that stand together in one
 * group. Linear in the text's length.
 */
export function provisionGroups(text: string): ProvisionGroup[] {
  const groups: ProvisionGroup[] = [];
  let end = 0;
  for (const { 0: lead, 1: plural, 2: keyword = '', index } of text.matchAll(KEYWORD)) {
    if (index < end) continue;
    const { kind, word } = meaningOf(keyword);
    const group = { kind, parts: [], isPlural: plural !== undefined, start: index, end: index + lead.length };
    readParts(text, word, group);
    end = group.end;
    if (group.parts.length > 0) groups.push(group);
  }
  return groups;
}

function meaningOf(keyword: string): { kind: PathKind; word: string } {
  const folded = keyword.toLowerCase();
  return KEYWORDS[UNMARKED[folded] ?? folded]!;
}

/** Reads the numbers behind a keyword, as far as they go on. */
function readParts(text: string, word: string, group: ProvisionGroup): void {
  const { kind, parts } = group;
  let at = group.end;
  let rangeFrom: ProvisionPart | undefined;
  for (;;) {
    const number = readNumber(kind, text.slice(at, at + REACH), parts.length === 0);
    if (!number) return;
    const part = { kind, number: number.id, words: `${word} ${number.shown}`.trim() };
    if (rangeFrom) parts.push(...between(rangeFrom, part, word));
    parts.push(part);
    group.end = at + number.length;
    const next = connectorAt(text, group.end, kind);
    if (!next || number.length === 0 || parts.length > MOST_PARTS) return;
    rangeFrom = next.isRange ? part : undefined;
    at = next.end;
  }
}

/** A connector behind a number, and perhaps the same keyword again: `, `, ` và Điều `, ` đến khoản `. */
function connectorAt(text: string, at: number, kind: PathKind): { end: number; isRange: boolean } | undefined {
  const rest = text.slice(at, at + REACH);
  const range = TO.exec(rest);
  const connector = range ?? AND.exec(rest);
  if (!connector) return undefined;
  const keyword = KEYWORD_HERE.exec(rest.slice(connector[0].length));
  if (keyword && meaningOf(keyword[1]!).kind !== kind) return undefined;
  return { end: at + connector[0].length + (keyword?.[0].length ?? 0), isRange: range !== null };
}

const CLAUSE = /^0*(\d{1,3}\p{L}?)(?![\p{L}\d/])/u;
/** The letters of points in Vietnamese acts; in quotation marks too, and perhaps with a parenthesis behind. */
const POINT = /^["“]?([a-eg-ik-vxyđ]\d{0,2})["”]?\)?(?![\p{L}\d])(?:\.\d{1,2})?/iu;
const SMALLER = /^(\p{Ll}?\d{0,2}(?:\.\d{1,2})?|thứ \p{L}{2,4}|đầu(?: tiên)?|cuối(?: cùng)?)(?![\p{L}\d])/u;

function readNumber(kind: PathKind, text: string, isFirst: boolean): ReadNumber | undefined {
  if (kind === 'khoan') return numberFrom(CLAUSE.exec(text));
  if (kind === 'diem') return numberFrom(POINT.exec(text));
  if (kind === 'tiet' || kind === 'doan') return isFirst ? numberFrom(SMALLER.exec(text)) : undefined;
  const number = readWider(kind, text);
  if (number && text.charAt(number.length) === '/') return undefined;
  if (!number && kind === 'phu-luc' && isFirst) return { shown: '', id: '', length: 0 };
  return number;
}

function readWider(kind: PathKind, text: string): ReadNumber | undefined {
  if (kind === 'dieu') return readArticleNumber(text);
  const upper = text.replace(/^[ivxlc]{1,8}(?![\p{L}\d])/u, (roman) => roman.toUpperCase());
  return kind === 'phu-luc' ? readAnnexNumber(upper) : readDivisionNumber(upper);
}

function numberFrom(match: RegExpExecArray | null): ReadNumber | undefined {
  const shown = match?.[1];
  return match && shown ? { shown, id: idLetters(shown), length: match[0].length } : undefined;
}

const POINTS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

/** The parts between two of a kind: `Điều 4` between 3 and 5, điểm `d` and `đ` between `c` and `e`. */
function between(from: ProvisionPart, to: ProvisionPart, word: string): ProvisionPart[] {
  const names = from.kind === 'diem' ? lettersBetween(from, to) : numbersBetween(from, to);
  return names.map((shown) => ({ kind: from.kind, number: idLetters(shown), words: `${word} ${shown}` }));
}

function lettersBetween(from: ProvisionPart, to: ProvisionPart): string[] {
  const ids = POINTS.map(idLetters);
  const [first, last] = [ids.indexOf(from.number), ids.indexOf(to.number)];
  return first < 0 || last < 0 ? [] : POINTS.slice(first + 1, Math.max(last, first + 1));
}

function numbersBetween(from: ProvisionPart, to: ProvisionPart): string[] {
  const isRoman = fromRoman(from.number) !== undefined;
  const [first, last] = [from, to].map(({ number }) => fromRoman(number) ?? Number.parseInt(number, 10));
  if (first === undefined || last === undefined || !(last - first < MOST_PARTS)) return [];
  const count = Math.max(0, last - first - 1);
  return Array.from({ length: count }, (_, at) => (isRoman ? toRoman(first + at + 1) : String(first + at + 1)));
}
