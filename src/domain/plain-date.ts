import { cleanLine, foldInPlace } from './vietnamese-text.ts';

/** A calendar day, `YYYY-MM-DD`, of the years 0001 to 9999. Two of them compare as strings. */
export type PlainDate = string;

const DAY_MS = 86_400_000;
const FIRST_DAY: PlainDate = '0001-01-01';
const LAST_DAY: PlainDate = '9999-12-31';

/** Longer text is no date, however it is spaced. */
const LONGEST_DATE = 60;

/** A whole date, day first, in folded text: `06/9/2021`, `06-9-2021`, `ngay 6 thang 9 nam 2021`, `ngay 6 thang 9/2021`. */
const DAY_FIRST =
  /^(?:ngay\s{0,3})?(?:m[uo]ng\s{1,3})?(\d{1,2})(?:\s{0,3}[/.-]\s{0,3}|\s{0,3},?\s{0,3}thang\s{0,3})(\d{1,2})(?:\s{0,3}[/.-]\s{0,3}|\s{0,3},?\s{0,3}nam\s{0,3})(\d{4})(?!\d)/;

const ISO_LIKE = /^(?:ngay\s{0,3})?(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;

/** Whether a text is a `PlainDate`: the form, and a day that exists. */
export function isPlainDate(text: string): boolean {
  return text.length === 10 && /^\d{4}-\d\d-\d\d$/.test(text) && isDay(...numbersOf(text));
}

/**
 * Reads one whole date, always day first: `6/9/2021`, `06.9.2021`, `ngày 6 tháng 9 năm 2021`, without marks too,
 * and ISO `2021-09-06`. Undefined for anything else and for a day that doesn't exist.
 */
export function readPlainDate(text: string): PlainDate | undefined {
  if (text.length > LONGEST_DATE * 4) return undefined;
  const line = foldInPlace(cleanLine(text));
  const date = dateAtStart(line);
  return date !== undefined && date.length === line.length ? date.day : undefined;
}

/**
 * The date that a text begins with, and how many characters it takes; `day` is undefined where there is no such day.
 *
 * @param folded text of `foldInPlace`
 */
export function dateAtStart(folded: string): { day: PlainDate | undefined; length: number } | undefined {
  const head = folded.slice(0, LONGEST_DATE);
  const dayFirst = DAY_FIRST.exec(head);
  const match = dayFirst ?? ISO_LIKE.exec(head);
  if (match === null) return undefined;
  const [first, month, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayFirst === null ? dateOf(first, month, last) : dateOf(last, month, first);
  return { day, length: match[0].length };
}

/** The day as Vietnamese documents write it in figures: `06/9/2021`, `10/02/2021`. */
export function writePlainDate(day: PlainDate): string {
  return `${day.slice(8)}/${writtenMonth(day)}/${day.slice(0, 4)}`;
}

/** The day as Vietnamese documents write it in words: `ngày 06 tháng 9 năm 2021`. */
export function writePlainDateInWords(day: PlainDate): string {
  return `ngày ${day.slice(8)} tháng ${writtenMonth(day)} năm ${day.slice(0, 4)}`;
}

/** January and February keep the zero, lest 1 be made 11 and 2 be made 12 (Decree 30/2020/NĐ-CP, Appendix I). */
function writtenMonth(day: PlainDate): string {
  const month = Number(day.slice(5, 7));
  return month > 2 ? String(month) : `0${month}`;
}

/** The day `count` days later (earlier where it is negative). Stops at the first and the last day that can be written. */
export function addDays(day: PlainDate, count: number): PlainDate {
  const moved = midnightUtc(day) + count * DAY_MS;
  if (moved < midnightUtc(FIRST_DAY)) return FIRST_DAY;
  if (moved > midnightUtc(LAST_DAY)) return LAST_DAY;
  return new Date(moved).toISOString().slice(0, 10);
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (midnightUtc(to) - midnightUtc(from)) / DAY_MS;
}

/** The day of the week: 0 for Sunday, 6 for Saturday. */
export function weekdayOf(day: PlainDate): number {
  return new Date(midnightUtc(day)).getUTCDay();
}

/**
 * The calendar day on which an instant falls in a time zone. It is put out as its own source too, for a reader's
 * browser, so it uses nothing outside itself.
 *
 * @param timezone an IANA name such as `Asia/Ho_Chi_Minh`
 * @throws RangeError where there is no such zone, or the instant is not a valid date
 */
export function dayIn(instant: Date, timezone: string): PlainDate {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** UTC has neither zones nor summer time, so its midnights are exactly a day apart. */
function midnightUtc(day: PlainDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (!isDay(year, month, day)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function numbersOf(iso: string): [year: number, month: number, day: number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}
