import { writePlainDate, type PlainDate } from '../../domain/plain-date.ts';

const ENGLISH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as the site's pages write it: `06/9/2021`, `6 September 2021`. */
export function writeDay(locale: 'vi' | 'en', day: PlainDate): string {
  return locale === 'vi' ? writePlainDate(day) : ENGLISH.format(new Date(`${day}T00:00:00Z`));
}
