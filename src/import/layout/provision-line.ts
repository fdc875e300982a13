import { readAnnexNumber, readArticleNumber, readDivisionNumber } from '../../domain/provision-number.ts';
import { cleanLine } from '../../domain/vietnamese-text.ts';

/** The parts of an act that headings name, from the widest. */
export type DivisionKind = 'phan' | 'chuong' | 'muc' | 'tieu-muc' | 'dieu' | 'phu-luc';

/** The name of a provision with which a line begins, and what stands behind it. */
export interface ProvisionLine {
  kind: DivisionKind;
  /** `Điều 5.`, `Chương II` */
  name: string;
  /** Its title, or the text that follows in the same line. */
  rest: string;
}

const KINDS: Record<string, DivisionKind> = {
  phần: 'phan',
  chương: 'chuong',
  mục: 'muc',
  'tiểu mục': 'tieu-muc',
  điều: 'dieu',
  'phụ lục': 'phu-luc',
};
const KEYWORD =
  /^(?:(?:Phần|Chương|Mục|Tiểu mục|Điều|Phụ lục)|PHẦN|CHƯƠNG|MỤC|TIỂU MỤC|ĐIỀU|PHỤ LỤC)(?!\p{L}) ?(?:(?:số|SỐ) (?=[\dIVXLC]))?/u;
const STOP = /^ ?(?:[.:)]|- )(?![\d])/;

/** A name is read off that many characters. */
const REACH = 160;

/**
 * The provision that a line names as a heading does: `Điều 5. Phạm vi`, `Chương II`, `MỤC 1 QUY ĐỊNH CHUNG`. A sentence that
 * begins with one (`Điều 5 của Luật này …`, `Chương II quy định …`) names none.
 */
export function readProvisionLine(text: string): ProvisionLine | undefined {
  if (!/^\s{0,9}[PCMTĐÐ]/u.test(text)) return undefined;
  const isLong = text.length > REACH;
  const line = cleanLine(isLong ? text.slice(0, REACH) : text);
  const keyword = KEYWORD.exec(line)?.[0];
  const kind = KINDS[keyword?.replace(/ (?:số )?$/i, '').toLowerCase() ?? ''];
  if (keyword === undefined || kind === undefined) return undefined;
  const behind = line.slice(keyword.length);
  const length = numberLength(kind, behind);
  if (length === undefined) return undefined;
  const stop = STOP.exec(behind.slice(length))?.[0];
  const nameLength = keyword.length + length + (stop?.length ?? 0);
  const rest = line.slice(nameLength);
  const named = { kind, name: line.slice(0, nameLength).trim(), rest: rest.trim() };
  if (stop !== undefined || rest.trim() === '') return named;
  return isTitleBehind(kind, rest) ? named : undefined;
}

function numberLength(kind: DivisionKind, text: string): number | undefined {
  if (kind === 'dieu') return readArticleNumber(text)?.length;
  if (kind !== 'phu-luc') return readDivisionNumber(text)?.length;
  // "Phụ lục" may bear no number.
  return (
    readAnnexNumber(text)?.length ?? (text === '' || /^ ?[.:]/.test(text) || /^\p{Lu}{2}/u.test(text) ? 0 : undefined)
  );
}

/** A title without a stop before it: in capitals, or in brackets behind an annex. */
function isTitleBehind(kind: DivisionKind, rest: string): boolean {
  if (!rest.startsWith(' ')) return false;
  if (kind === 'phu-luc' && rest.startsWith(' (')) return true;
  return kind !== 'dieu' && /^ \p{Lu}{1,12}[\s,]/u.test(`${rest} `) && rest === rest.toUpperCase();
}
