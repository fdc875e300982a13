import type { Disclosure } from './disclosure.ts';
import type { FoldableText } from './foldable-text.ts';

/** What stands before a day of birth, folded. */
const LABEL =
  /(?<![a-z\d])(?:ngay(?:[,/\s]{1,3}thang)?(?:[,/\s]{1,3}nam)?\s{1,2}sinh|sinh\s{1,2}ngay|nam\s{1,2}sinh|sinh\s{1,2}nam|date of birth|born(?: on)?|dob|sinh|sn)(?![a-z\d])/g;

/** Between the label and the day: a colon, "là", the column's note in brackets. */
const LEAD = /(?:\s?\([^()\d]{1,40}\))?[\s:.,|(-]{0,6}(?:(?:la|vao|nam|nu|on)[\s:]{1,3})?(?:ngay\s{1,3})?/y;

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DAYS = [
  String.raw`(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{4})`,
  String.raw`(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{2})(?![/.-]\d)`,
  String.raw`(?<d>\d{1,2})\s{1,3}thang\s{1,3}(?<m>\d{1,2})\s{1,3}nam\s{1,3}(?<y>\d{4})`,
  String.raw`(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})`,
  String.raw`(?<d>\d{1,2}) (?:${MONTHS}) (?<y>\d{4})`,
  String.raw`(?:${MONTHS}) (?<d>\d{1,2}), (?<y>\d{4})`,
].map((form) => new RegExp(`${form}(?!\\d)`, 'y'));

/** Anniversaries, days from which a rule counts, and other words that end in "sinh": "tuyển sinh ngày …". */
const NO_LABEL =
  /(?:ky niem|\d\s{1,2}nam|truoc|sau|tu|hoc|thi|nu|nam|tuyen|phat|khai|ve|hy|tai|song|thu|tien|nghien cuu)\s{1,3}$/;
const IS_RANGE = /^[\s,]{0,3}(?:tro (?:di|ve|len)|den|tro truoc|ve (?:truoc|sau))(?![a-z])/;

/** Earlier ones are of persons in history. */
const EARLIEST = 1920;

/** A cheap look for what may be one. */
export const MAY_TELL_BIRTH = /(?:sinh|born|birth|dob|sn)\D{0,80}\d/i;

/** Whole days of birth: a year alone tells little. */
export function findBirthDates(text: FoldableText): Disclosure[] {
  if (!MAY_TELL_BIRTH.test(text.clean)) return [];
  const { folded } = text;
  const finds: Disclosure[] = [];
  for (const { 0: label, index } of folded.matchAll(LABEL)) {
    const before = folded.slice(Math.max(0, index - 12), index);
    // "phát sinh 01/01/2020" has no label.
    const isBare = label === 'sinh' && !/(?:^|[,;(:|]\s?)$/.test(before);
    if (isBare || NO_LABEL.test(before)) continue;
    const value = dayAt(folded, startOfDay(folded, index + label.length));
    const end = value ? value.start + value.value.length : 0;
    if (value && !IS_RANGE.test(folded.slice(end, end + 16))) finds.push({ kind: 'birth-date', ...value, end });
  }
  return finds;
}

function startOfDay(folded: string, labelEnd: number): number {
  LEAD.lastIndex = labelEnd;
  LEAD.test(folded);
  return LEAD.lastIndex;
}

function dayAt(folded: string, start: number): { value: string; start: number } | undefined {
  for (const day of DAYS) {
    day.lastIndex = start;
    const found = day.exec(folded);
    if (found) return isLikely(found.groups ?? {}) ? { value: found[0], start } : undefined;
  }
  return undefined;
}

function isLikely({ d = '1', m = '1', y = '0' }: Record<string, string | undefined>): boolean {
  const isDay = Number(d) >= 1 && Number(d) <= 31 && Number(m) >= 1 && Number(m) <= 12;
  return isDay && (y.length === 2 || (Number(y) >= EARLIEST && Number(y) < 2100));
}
