import type { Locale } from './locale.ts';
import type { PlainDate } from './plain-date.ts';

/** What a site tells the script that brings its pages to the day of reading. */
export interface TodaySettings {
  /** The day of the data: a reader's clock before it is not believed. */
  day: PlainDate;
  /** That day as pages write it. */
  dayWords: string;
  /** The first day on which the data is old. */
  staleFrom: PlainDate;
  /** The site's time zone, an IANA name. */
  timezone: string;
  locale: Locale;
}
