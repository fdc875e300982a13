import { addDays } from '../domain/plain-date.ts';
import type { TodaySettings } from '../domain/today-settings.ts';
import type { PageSource } from './page-source.ts';
import { writeDate } from '../domain/write-date.ts';

/** Where the script lies, below the base: the one file of a site's pages that changes from day to day. */
export const TODAY_SCRIPT = 'data/today.js';

/** What the script that brings pages to the day of reading knows of the archive. */
export function todaySettings({ archive }: Pick<PageSource, 'archive'>): TodaySettings {
  const { asOf, settings } = archive;
  const { locale, timezone, staleAfter } = settings;
  return { day: asOf, dayWords: writeDate(locale, asOf), staleFrom: addDays(asOf, staleAfter), timezone, locale };
}
