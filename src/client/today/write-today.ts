import type { Locale } from '../../domain/locale.ts';
import type { PlainDate } from '../../domain/plain-date.ts';

/**
 * Writes a day as the site's pages do: `06/9/2021`, `6 September 2021`.
 * It is put out as its own source, so it uses nothing outside itself.
 */
export function writeToday(locale: Locale, day: PlainDate): string {
  const [year, month, date] = day.split('-');
  if (locale === 'vi') return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
  const names = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', names);
}
