import { dayIn, type PlainDate } from '../domain/plain-date.ts';

/**
 * The day of a build: the flag, else `SOURCE_DATE_EPOCH` (seconds) as a day in the site's time zone, else today there.
 * The specification of SOURCE_DATE_EPOCH is that of the Reproducible Builds project.
 */
export function buildDay(
  timezone: string,
  asOf: PlainDate | undefined,
  epoch = process.env['SOURCE_DATE_EPOCH'],
): PlainDate {
  if (asOf !== undefined) return asOf;
  const seconds = epoch === undefined || epoch.trim() === '' ? NaN : Number(epoch);
  return dayIn(Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date(), timezone);
}
