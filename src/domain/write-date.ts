import type { Locale } from './locale.ts';
import { writePlainDate, type PlainDate } from './plain-date.ts';

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Writes a day the way each language does: `06/9/2021` (Decree 30/2020/NĐ-CP), `6 September 2021`.
 */
export function writeDate(locale: Locale, day: PlainDate): string {
  if (locale === 'vi') return writePlainDate(day);
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}`;
}
