import { DOCUMENT_TYPES } from '../../domain/document-types.ts';
import { addDays, dateAtStart, type PlainDate } from '../../domain/plain-date.ts';
import { foldInPlace } from '../../domain/vietnamese-text.ts';

/** Days that a query names, both of them in the span; an end that is not named is open. */
export interface DaySpan {
  from?: PlainDate;
  to?: PlainDate;
}

/**
 * What a line says of days: one day, a span of them, and the type of what was issued then where it names one; or a day that the
 * calendar doesn't have, as it was written.
 */
export type DayQuery = (({ day: PlainDate } | { span: DaySpan }) & { type?: string }) | { impossible: string };

/** The days of a date or a period. */
interface Part {
  from: PlainDate;
  to: PlainDate;
}

/** Words before days that say no more than that something was issued then. */
const LEAD = /^(?:(?:van ban|ban hanh|ky|trong|vao|documents?|issued|published|on|in|ngay(?= \D))[ :]+)+(?=\S)/;

/** A month or a year, `9/2021`, `2021`, as a number may be written, too. */
const MONTH_OR_NUMBER = /^(?:\d{1,2} ?[/.-] ?)?\d{4}$/;

/** The month or the year that a clean line is, if it is no number. */
export function planPeriod(line: string): DaySpan | undefined {
  const part = MONTH_OR_NUMBER.test(line) ? readPart(line) : undefined;
  return part === 'impossible' ? undefined : part;
}

/** "Nghị quyết liên tịch". */
const MOST_TYPE_WORDS = 4;

/** What is open at one end: before, after, until, since; then the day or the period. */
const OPEN =
  /^(?:(truoc|before)|(sau|after)|((?:cho |tinh )?den|until)|(?:ke )?(?:tu|from|since)) (?:het )?(.+?)(?: ?(?:-|den|to) ?(?:nay|now|today))?$/;

/**
 * Reads a clean line that names days and nothing else: a day (`5/11/2012`, `ngày 5 tháng 11 năm 2012`, `5 November 2012`),
 * a month, a quarter, half a year, a year, or from one to another (`từ 1/1/2021 đến 30/6/2021`), with or without marks.
 */
export function planDays(line: string): DayQuery | undefined {
  if (!/\d{4}/.test(line)) return undefined;
  const folded = foldInPlace(line).replace(/[.,;]$/, '');
  const { type, rest } = typeAtStart(folded.replace(LEAD, ''));
  const query = readDays(rest.replace(LEAD, ''), line, MONTH_OR_NUMBER.test(type === undefined ? folded : rest));
  return query && type !== undefined && !('impossible' in query) ? { ...query, type } : query;
}

/** The type whose name a folded line begins with, the longest that there is, and what follows. */
function typeAtStart(text: string): { type?: string; rest: string } {
  const words = text.replace(/^(?:cac|nhung|moi|tat ca) /, '').split(' ');
  for (let count = Math.min(MOST_TYPE_WORDS, words.length - 1); count > 0; count--) {
    const type = words.slice(0, count).join('-');
    if (DOCUMENT_TYPES.has(type)) return { type, rest: words.slice(count).join(' ') };
  }
  return { rest: text };
}

/** @param mayBeNumber the text is a month or a year as a number may be written, too */
function readDays(text: string, line: string, mayBeNumber: boolean): DayQuery | undefined {
  const whole = mayBeNumber ? undefined : readPart(text);
  const [, before, after, until, part = ''] = OPEN.exec(text) ?? [];
  const end = whole ?? readPart(part);
  if (!end) return readTwo(text, line);
  if (end === 'impossible') return { impossible: line };
  if (whole) return end.from === end.to ? { day: end.from } : { span: end };
  if (before) return { span: { to: addDays(end.from, -1) } };
  if (until) return { span: { to: end.to } };
  return { span: { from: after ? addDays(end.to, 1) : end.from } };
}

const BETWEEN = / ?(?:-|\.\.+) ?| (?:den|toi|to|until|and|va)(?: het)? /g;

/** `từ A đến B`: the join is where both sides can be read. A first side without its year has that of the second. */
function readTwo(text: string, line: string): DayQuery | undefined {
  const bare = text.replace(/^(?:tu|from|between|giua) /, '');
  for (const { 0: joint, index } of bare.matchAll(BETWEEN)) {
    const before = bare.slice(0, index);
    const after = bare.slice(index + joint.length);
    const first = readPart(before) ?? readPart(`${before}/${after.slice(-4)}`);
    const second = readPart(after);
    // Years alone, "2021 - 2025", are no span unless a word makes them one.
    if (!first || !second || (bare === text && /^\d{4}$/.test(before))) continue;
    if (first === 'impossible' || second === 'impossible') return { impossible: line };
    return { span: first.from < second.from ? { ...first, to: second.to } : { ...second, to: first.to } };
  }
  return undefined;
}

const PERIOD =
  /^(?:(?:thang )?(\d{1,2})(?=\D)|q(?:uy)? ?(i{1,3}|iv|[1-4])|(?:6|sau) thang (dau|cuoi)|nam|year)?(?: ?[/.,-] ?| )?(?:nam )?(\d{4})$/;

function readPart(written: string): Part | 'impossible' | undefined {
  const text = inFigures(written);
  const date = dateAtStart(text);
  if (date?.length === text.length) return date.day === undefined ? 'impossible' : { from: date.day, to: date.day };
  const [, month, quarter, half, year] = PERIOD.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined) return months(year, Number(month), 1);
  if (quarter !== undefined)
    return months(year, (Number(quarter) || (quarter === 'iv' ? 4 : quarter.length)) * 3 - 2, 3);
  return half === undefined ? months(year, 1, 12) : months(year, half === 'dau' ? 1 : 7, 6);
}

function months(year: string, first: number, count: number): Part | 'impossible' {
  const from = dateAtStart(`1/${first}/${year}`)?.day;
  const last = dateAtStart(`1/${first + count - 1}/${year}`)?.day;
  // From the first of a month the 31st day after is of the next one.
  return from === undefined || last === undefined
    ? 'impossible'
    : { from, to: addDays(`${addDays(last, 31).slice(0, 8)}01`, -1) };
}

const ENGLISH_MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Vietnamese months by their place, as they are counted and by their old names. */
const MONTH_WORDS = [
  'mot|gieng',
  'hai',
  'ba',
  'tu|bon',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai|chap',
];
const MONTH_IN_WORDS = new RegExp(`\\bthang (${[...MONTH_WORDS].reverse().join('|')})(?= |/|$)`, 'g');

/**
 * Months by their number: `tháng chín năm 2021` is `thang 9 nam 2021`; `5 November 2012`, `November 5, 2012` and `Nov 2012` are
 * `5/11/2012` and `11/2012`.
 */
function inFigures(written: string): string {
  const text = written.replace(MONTH_IN_WORDS, (_, word: string) => {
    return `thang ${MONTH_WORDS.findIndex((words) => words.split('|').includes(word)) + 1}`;
  });
  const english = /^(?:(\d{1,2}) )?([a-z]{3})[a-z]*\.?(?: (\d{1,2}))?,? (\d{4})$/.exec(text);
  const at = english ? ENGLISH_MONTHS.indexOf(english[2] ?? '') : -1;
  if (!english || at % 3 !== 0) return text;
  return [english[1] ?? english[3], at / 3 + 1, english[4]].filter(Boolean).join('/');
}
