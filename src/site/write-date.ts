import { writePlainDate, type PlainDate } from '../domain/plain-date.ts';

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Writes a day the way each language does: `06/9/2021` (Decree 30/2020/NĐ-CP), `6 September 2021`.
 */
export function writeDate(locale: 'vi' | 'en', day: PlainDate): string {
  if (locale === 'vi') return writePlainDate(day);
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${ENGLISH_MONTHS[Number(month) - 1]} ${year}`;
}

/** Writes a day, or a day and time (`2021-09-07 08:00`): `08:00, 07/9/2021`. */
export function writeMoment(locale: 'vi' | 'en', moment: string): string {
  const [day = '', time] = moment.split(/[ T]/, 2);
  return time ? `${time.slice(0, 5)}, ${writeDate(locale, day)}` : writeDate(locale, day);
}
