import { addDays, dateAtStart, type PlainDate } from '../plain-date.ts';
import { cleanLine, foldInPlace } from '../vietnamese-text.ts';

/** A day as a reader typed it: the day, or what is wrong with it. */
export type AskedDay = { day: PlainDate } | { wrong: WrongDay };

/**
 * `impossible`: written as a day, but the calendar has none such. `short-year`: a year of two digits that may be of
 * more than one century, or of none that the archive knows. `unreadable`: anything else.
 */
export type WrongDay = 'empty' | 'unreadable' | 'impossible' | 'short-year';

/** Longer text is no day, however it is written. */
const LONGEST = 100;

const TODAY = new Set(['hom nay', 'bay gio', 'today', 'now']);
const YESTERDAY = new Set(['hom qua', 'yesterday']);

const WEEKDAY =
  /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?) ?,? ?(?=\S)/;

/**
 * Reads the day that a reader typed, always day first: what `readPlainDate` reads, and `6 9 2021`, `06092021`,
 * `2021/9/6`, a weekday before it, months in words (`tháng chín`, `6 Sept 2021`), `hôm nay`, `hôm qua`. A year of two
 * digits counts where only one century makes it a year from the archive's first to today's.
 *
 * @param first the first day that the archive knows
 */
export function readAskedDay(text: string, { today, first }: { today: PlainDate; first: PlainDate }): AskedDay {
  if (text.length > LONGEST) return { wrong: 'unreadable' };
  const line = foldInPlace(cleanLine(text))
    .replace(/[.,;]$/, '')
    .replace(WEEKDAY, '');
  if (line === '') return { wrong: 'empty' };
  if (TODAY.has(line)) return { day: today };
  if (YESTERDAY.has(line)) return { day: addDays(today, -1) };
  const figures = inFigures(line);
  const whole = wholeDate(figures);
  if (whole) return whole.day === undefined ? { wrong: 'impossible' } : { day: whole.day };
  return readShortYear(figures, Number(first.slice(0, 4)), Number(today.slice(0, 4)));
}

/** The date that a whole line is; `day` is undefined where the calendar has none such. */
function wholeDate(line: string): { day: PlainDate | undefined } | undefined {
  const date = dateAtStart(line);
  return date?.length === line.length ? { day: date.day } : undefined;
}

function readShortYear(line: string, firstYear: number, lastYear: number): AskedDay {
  const match = /^(.*[^\d'])'?(\d\d)$/.exec(line);
  if (!match) return { wrong: 'unreadable' };
  const dates = ['19', '20'].flatMap((century) => {
    const year = Number(century + match[2]);
    const date = wholeDate(`${match[1]}${year}`);
    return date ? [{ ...date, known: year >= firstYear && year <= lastYear }] : [];
  });
  if (dates.length === 0) return { wrong: 'unreadable' };
  if (dates.every(({ day }) => day === undefined)) return { wrong: 'impossible' };
  const [date, other] = dates.filter(({ known }) => known);
  if (!date || other) return { wrong: 'short-year' };
  return date.day === undefined ? { wrong: 'impossible' } : { day: date.day };
}

const MONTHS = ['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'];
const MONTH_IN_WORDS = /\bthang (muoi (?:mot|hai)|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi)(?=,? nam \d|\/)/;

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH_MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ENGLISH_DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${ENGLISH_MONTH}(?:, ?| |-)(\\d{2,4})$`);
const ENGLISH_MONTH_FIRST = new RegExp(`^${ENGLISH_MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{2,4})$`);

/** A date of a form that plain dates don't have, as one that they have; other text as it is. */
function inFigures(line: string): string {
  const dayFirst = ENGLISH_DAY_FIRST.exec(line);
  if (dayFirst) return `${dayFirst[1]}/${englishMonth(dayFirst[2])}/${dayFirst[3]}`;
  const monthFirst = ENGLISH_MONTH_FIRST.exec(line);
  if (monthFirst) return `${monthFirst[2]}/${englishMonth(monthFirst[1])}/${monthFirst[3]}`;
  if (/^\d{8}$/.test(line)) return fromEightDigits(line);
  return line
    .replace(MONTH_IN_WORDS, (_, month: string) => `thang ${MONTHS.indexOf(month) + 1}`)
    .replace(/^(\d{4}) ?[/.] ?(\d{1,2}) ?[/.] ?(\d{1,2})$/, '$1-$2-$3')
    .replace(/^(\d{1,2}) (\d{1,2}) (\d{2}|\d{4})$/, '$1/$2/$3');
}

function englishMonth(name = ''): number {
  return ENGLISH_MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** `06092021` is day first; `20210906`, which can't be, is year first. */
function fromEightDigits(digits: string): string {
  const dayFirst = `${digits.slice(0, 2)}/${digits.slice(2, 4)}/${digits.slice(4)}`;
  const yearFirst = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const isYear = /^(?:18|19|20|21)/.test(digits.slice(4));
  return isYear || !wholeDate(yearFirst)?.day ? dayFirst : yearFirst;
}
