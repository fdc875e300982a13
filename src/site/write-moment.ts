import type { Locale } from '../domain/locale.ts';
import { writeDate } from '../domain/write-date.ts';

/** Writes a day, or a day and time (`2021-09-07 08:00`): `08:00, 07/9/2021`. */
export function writeMoment(locale: Locale, moment: string): string {
  const [day = '', time] = moment.split(/[ T]/, 2);
  return time ? `${time.slice(0, 5)}, ${writeDate(locale, day)}` : writeDate(locale, day);
}
