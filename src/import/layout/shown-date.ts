import { dateAtStart, isPlainDate, type PlainDate } from '../../domain/plain-date.ts';
import { foldInPlace } from '../../domain/vietnamese-text.ts';
import { digitsOf } from './misread-number.ts';

/** A day and the place before it. */
export interface ShownDate {
  place?: string;
  /** The day; the month (`2021-09`) where the day is left blank. */
  value?: PlainDate;
  sure: boolean;
}

const DATE_LEAD = /^(?:(?<place>[^,;:\d]{2,50}?)[,.]? )?(?=ngay ?[\s.…_\d])/;
const BLANK_DATE =
  /^ngay[\s.…_]{0,30}\d{0,2}[\s.…_]{0,30}thang[\s.…_]{0,30}(\d{0,2})[\s.…_]{0,30}nam[\s.…_]{0,30}(\d{0,4})[\s.…_]{0,30}$/;

/** A day in which a machine took letters for digits. */
const MISREAD_DATE = /^ngay ?([\doliszbg|]{1,2}) thang ?([\doliszbg|]{1,2}) nam ?([\doliszbg|]{4})[\s.]*$/;

/** The place and day that a line is: `Ví Dụ, ngày 06 tháng 9 năm 2021`, also with blanks. */
export function shownDate(text: string): ShownDate | undefined {
  if (text.length > 120) return undefined;
  const folded = foldInPlace(text);
  const lead = DATE_LEAD.exec(folded);
  if (!lead) return undefined;
  const length = lead.groups?.place?.length ?? 0;
  const place = length > 0 && /^\p{Lu}/u.test(text) ? { place: text.slice(0, length).trim() } : undefined;
  if (length > 0 && !place) return undefined;
  const rest = folded.slice(lead[0].length);
  const date = dateAtStart(rest);
  if (date && /^[\s.]*$/.test(rest.slice(date.length))) {
    return { ...place, ...(date.day === undefined ? {} : { value: date.day }), sure: date.day !== undefined };
  }
  const misread = MISREAD_DATE.exec(rest);
  if (misread) {
    const [, day = '', month = '', year = ''] = misread.map(digitsOf);
    const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { ...place, ...(isPlainDate(value) && { value }), sure: false };
  }
  const [, month = '', year = ''] = BLANK_DATE.exec(rest) ?? [];
  if (!BLANK_DATE.test(rest)) return undefined;
  const isMonth = year.length === 4 && Number(month) >= 1 && Number(month) <= 12;
  return { ...place, ...(isMonth && { value: `${year}-${month.padStart(2, '0')}` }), sure: false };
}
