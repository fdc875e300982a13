import { issuerNameAtStart } from './issuer-name.ts';
import { dateAtStart, type PlainDate } from './plain-date.ts';
import { foldInPlace } from './vietnamese-text.ts';

/** What stands behind a number: the day of issue and the issuer. */
export interface Tail {
  issued?: PlainDate;
  /** The text names a day that doesn't exist. */
  impossibleDay?: true;
  issuerName?: string;
  /** Where the date ends; the end of the number where there is none. */
  end: number;
}

/** How far behind the number they may stand. */
const REACH = 320;

/** What leads to a date, in folded text: "ngày", ", ngày", "(ngày", "ban hành ngày", "được ký ngày". */
const TO_DATE = /^[\s,(]{0,3}(?:(?:duoc\s{1,2})?(?:ban hanh|ky|thong qua|ra)\s{1,2})?(?:vao\s{1,2})?(?=ngay)/;
/** An editor may leave "ngày" out: "601/QĐ-UBND, 9/3/2021", "601/QĐ-UBND (9/3/2021)". */
const TO_BARE_DATE = /^[\s,(-]{1,3}(?=\d)/;
const TO_ISSUER = /^[\s,)]{0,3}c(?:ủ|u)a\s{1,3}/i;

/**
 * Reads what stands behind the number that ends at `at` in clean text.
 *
 * @param bareDate whether a date counts without "ngày" too
 */
export function tailBehind(text: string, at: number, bareDate = false): Tail {
  const rest = text.slice(at, at + REACH);
  const first = dateBehind(rest, 0, bareDate);
  const issuer = issuerBehind(rest, first?.end ?? 0);
  const date = first ?? (issuer && dateBehind(rest, issuer.end, false));
  return {
    ...(date?.day !== undefined && { issued: date.day }),
    ...(date && date.day === undefined && { impossibleDay: true as const }),
    ...(issuer && { issuerName: issuer.name }),
    end: at + (date?.day === undefined ? 0 : date.end),
  };
}

function dateBehind(
  rest: string,
  at: number,
  bareDate: boolean,
): { day: PlainDate | undefined; end: number } | undefined {
  const folded = foldInPlace(rest.slice(at, at + 100));
  const lead = TO_DATE.exec(folded) ?? (bareDate ? TO_BARE_DATE.exec(folded) : null);
  const date = lead && dateAtStart(folded.slice(lead[0].length));
  if (!lead || !date) return undefined;
  const end = at + lead[0].length + date.length;
  return { day: date.day, end: lead[0].includes('(') && rest.charAt(end) === ')' ? end + 1 : end };
}

function issuerBehind(rest: string, at: number): { name: string; end: number } | undefined {
  const lead = TO_ISSUER.exec(rest.slice(at, at + 20));
  if (!lead) return undefined;
  const start = at + lead[0].length;
  const name = issuerNameAtStart(rest.slice(start));
  return name === undefined ? undefined : { name, end: endOfWords(rest, start, name) };
}

/** Where a name ends in the text that it was read from with other white space. */
function endOfWords(text: string, start: number, name: string): number {
  let at = start;
  for (const letter of name) {
    if (letter === ' ') while (/\s/.test(text.charAt(at))) at += 1;
    else at += letter.length;
  }
  return at;
}
