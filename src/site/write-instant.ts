import type { Locale } from '../domain/locale.ts';
import { writeMoment } from './write-moment.ts';

/**
 * Writes an instant in a time zone: `15:30, 15/01/2024`.
 *
 * @param instant ISO 8601, in UTC
 * @param timezone an IANA name
 */
export function writeInstant(locale: Locale, instant: string, timezone: string): string {
  // Swedish writes days and times as they sort.
  const format = new Intl.DateTimeFormat('sv', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' });
  return writeMoment(locale, format.format(new Date(instant)));
}
