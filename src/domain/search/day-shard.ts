import type { PlainDate } from '../plain-date.ts';

/** Where the shards of days lie below the site's base: entries in the order of their days, of one day as in lists. */
export const DAY_SHARDS = 'data/days/';

/** The place of a day among all: its digits as one number, 20210906; 0 for none. */
export function dayOrder(day: PlainDate): number {
  return Number(day.replaceAll('-', ''));
}
