import { dayIn, type PlainDate } from '../../domain/plain-date.ts';

/**
 * The day of reading that the page was brought to: the reader's in the site's time zone, never one before the day of
 * the data. Where the script that knows that day did not come, by the clock and the day of the data that is given.
 */
export function dayOfReading(timezone: string, dataDay = ''): PlainDate {
  const known = document.documentElement.dataset['today'];
  if (known !== undefined) return known;
  const clock = dayIn(new Date(), timezone);
  return clock < dataDay ? dataDay : clock;
}
