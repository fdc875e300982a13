import { dayIn, type PlainDate } from '../../domain/plain-date.ts';

/**
 * The day of reading that the page was brought to: the reader's in the site's time zone, never one before the day of
 * the data. The clock alone, where the script that knows that day did not come.
 */
export function dayOfReading(timezone: string): PlainDate {
  return document.documentElement.dataset['today'] ?? dayIn(new Date(), timezone);
}
