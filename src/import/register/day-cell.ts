import { isPlainDate, readPlainDate, type PlainDate } from '../../domain/plain-date.ts';
import { serialDay } from '../../reading/table/read-sheet.ts';
import type { Cell } from '../../reading/table/table.ts';
import { lineOf } from './cell-text.ts';

/** Why a cell is no day: a day of no calendar (one that exists month first is told apart), a year of two figures, or no day at all. */
export type DayProblem = 'no-such-day' | 'month-first' | 'century' | 'not-a-day';

/** A day as a cell gives it. */
export type DayRead = { day: PlainDate } | { problem: DayProblem; written: string };

/** What is known of a sheet that its days are read with. */
export interface DayContext {
  from1904: boolean;
  /** Years that the file names: in titles, in other days of the column, in the row's number. */
  years: ReadonlySet<number>;
}

/** Days of documents that numbers stand for; others are numbers of something else. */
const EARLIEST: PlainDate = '1930-01-01';
const LATEST: PlainDate = '2099-12-31';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `06-Sep-2021`, as Excel in English writes. */
const ENGLISH = /^(\d{1,2})[-/ ]([a-z]{3})[a-z]{0,6}[-/ ](\d{4}|\d\d)$/i;
const DAY_FIRST = /^(?:ngày\s?)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d\d)$/iu;
/** A time of day behind it, which a register doesn't need. */
const TIME = /[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:\s?[AP]M|Z)?$/i;

/**
 * Reads a day: of a cell that is one, of a number that Excel counts days by, or of a text, day first. Nothing is turned round:
 * `9/13/2021` is no day.
 */
export function readDayCell(cell: Cell, { from1904, years }: DayContext): DayRead {
  if (typeof cell === 'object' && 'day' in cell) return cell;
  const written = lineOf(cell);
  const refused = (problem: DayProblem): DayRead => ({ problem, written });
  const text = written.replace(TIME, '').trim();
  if (/^\d{5}(?:\.\d{1,15})?$/.test(text)) return within(serialDay(Number(text), from1904)) ?? refused('not-a-day');
  if (/^\d{8}$/.test(text)) return ofEightFigures(text) ?? refused('not-a-day');
  const day = readPlainDate(text);
  if (day !== undefined) return { day };
  const english = ENGLISH.exec(text);
  const month = english ? MONTHS.indexOf(english[2]!.toLowerCase()) + 1 : 0;
  const parts = english && month > 0 ? [english[1]!, String(month), english[3]!] : DAY_FIRST.exec(text)?.slice(1);
  if (!parts) return refused(/\d/.test(text) && readsAsDate(text) ? 'no-such-day' : 'not-a-day');
  const [first, second, last] = parts.map(Number) as [number, number, number];
  const year = parts[2]!.length === 4 ? last : yearOf(last, years);
  if (year === undefined) return refused('century');
  const read = dayOf(year, second, first);
  if (read !== undefined) return { day: read };
  return refused(dayOf(year, first, second) === undefined ? 'no-such-day' : 'month-first');
}

/** Year and all in a row, `20210906`. */
function ofEightFigures(text: string): DayRead | undefined {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return isPlainDate(day) ? within(day) : undefined;
}

function within(day: PlainDate | undefined): DayRead | undefined {
  return day !== undefined && day >= EARLIEST && day <= LATEST ? { day } : undefined;
}

/** The one year with these last figures that the file names. */
function yearOf(figures: number, years: ReadonlySet<number>): number | undefined {
  const fitting = [1900 + figures, 2000 + figures].filter((year) => years.has(year));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Words around figures as in `ngày 31 tháng 2 năm 2021`. */
function readsAsDate(text: string): boolean {
  return /^(?:ngày )?\d{1,2} tháng \d{1,2}[ /](?:năm )?\d{4}$/iu.test(text) || /^\d{4}-\d{1,2}-\d{1,2}$/.test(text);
}

function dayOf(year: number, month: number, day: number): PlainDate | undefined {
  const iso = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isPlainDate(iso) ? iso : undefined;
}

/**
 * The places of cells in which Excel may have taken the month for the day. It turns `06/9/2021` into a day of June where it is
 * set to American English, and leaves `13/9/2021` as a text: a column that has days up to 12 as real days only, and later
 * ones as texts, tells of it.
 */
export function perhapsSwapped(cells: readonly Cell[]): number[] {
  const real = cells.flatMap((cell, at) => (typeof cell === 'object' && 'day' in cell ? [{ at, day: cell.day }] : []));
  const isLateText = (cell: Cell) => {
    const [, first, second] =
      (typeof cell === 'string' && /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(cell.trim())) || [];
    return Number(first ?? 0) > 12 || Number(second ?? 0) > 12;
  };
  if (real.length < 2 || !real.every(({ day }) => Number(day.slice(8)) <= 12) || !cells.some(isLateText)) return [];
  return real.filter(({ day }) => day.slice(5, 7) !== day.slice(8)).map(({ at }) => at);
}

/** The other day that one may be, month and day in each other's place. */
export function swapped(day: PlainDate): PlainDate {
  return `${day.slice(0, 4)}-${day.slice(8)}-${day.slice(5, 7)}`;
}
