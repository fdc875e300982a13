import { formatNumber, parseNumber } from '../../domain/document-number.ts';
import { misreadNumber } from './misread-number.ts';

const NUMBER =
  /^(?:(?:bộ luật|luật|pháp lệnh|lệnh|nghị quyết|nghị định|quyết định|thông tư) )?(?:số(?: hiệu)?(?: ?[:.] ?| |$)|[s$][oóòỏôồộ6] ?: ?)/iu;
const LONGEST_NUMBER_LINE = 80;
/** With blanks, or not yet whole: `/QĐ-UBND`, `2236/QĐ-`. */
const UNFINISHED = /^(?=.*[/-]|\d+$)\d{0,6}\p{L}?(?:\/(?:\d{4})?)?[/-]?(?:\p{Lu}[\p{L}\d/&.-]*)?$/u;

/** A number as a head shows it. */
export interface ShownNumber {
  /** `2236/QĐ-UBND`; without what was left blank: `/QĐ-UBND`. Empty where it is in the next line. */
  value: string;
  /** Whether the whole is a number that documents have. */
  sure: boolean;
}

/** The number that a line such as `Số: 2236 /QĐ - UBND` shows. */
export function shownNumber(text: string): ShownNumber | undefined {
  if (text.length > LONGEST_NUMBER_LINE) return undefined;
  const lead = NUMBER.exec(text);
  return lead ? numberOf(text.slice(lead[0].length)) : undefined;
}

/** The number that a text is; undefined where it is no number, even one with blanks. */
export function numberOf(text: string): ShownNumber | undefined {
  const value = formatNumber(text.replace(/\.{2,}|…+|_{2,}/g, ''), 'vn').replace(/[.,;]$/, '');
  if (value === '') return { value, sure: false };
  const { known, running } = parseNumber(value, 'vn');
  if (known) return { value, sure: running !== undefined };
  return UNFINISHED.test(value) || misreadNumber(value) !== undefined ? { value, sure: false } : undefined;
}
