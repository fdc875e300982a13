import { idLetters, readAnnexNumber, readArticleNumber, readDivisionNumber } from '../domain/provision-number.ts';
import { cleanLine } from '../domain/vietnamese-text.ts';

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
/**
 * The provision whose name a text begins with, in clean or dirty spelling. `Điều 5a. Phạm vi` is `dieu-5a`,
 * `PHẦN THỨ HAI` is `phan-thu-hai`, `Phụ lục` alone is `phu-luc`. Undefined where it begins with none.
 */
export function readProvision(text: string): ProvisionName | undefined {
  const line = cleanLine(text.slice(0, LONGEST_NAME));
  const keyword = KEYWORD.exec(line);
  const kind = KINDS[keyword?.[1]?.toLowerCase() ?? ''];
  if (!keyword || !kind) return undefined;
  const number = numberOf(kind, line.slice(keyword[0].length));
  if (number !== undefined) return { kind, id: `${kind}-${number}` };
  return kind === 'phu-luc' ? { kind, id: kind } : undefined;
}

/** The part of an id that stands for the number with which a text begins. */
function numberOf(kind: ProvisionKind, text: string): string | undefined {
  if (kind === 'dieu') return readArticleNumber(text)?.id;
  return (kind === 'phu-luc' ? readAnnexNumber(text) : readDivisionNumber(text))?.id;
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
