import type { Locale } from '../domain/locale.ts';

const UNITS = ['kB', 'MB', 'GB'] as const;

const NUMBERS = {
  vi: new Intl.NumberFormat('vi', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
};

/**
 * Writes the size of a file as a language does, in decimal units, with one decimal below ten where it tells something.
 *
 * @example writeSize('vi', 1_234_567) === '1,2 MB'; writeSize('en', 512) === '1 kB'
 */
export function writeSize(locale: Locale, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const power = kilobytes < 1000 ? 0 : kilobytes < 999_500 ? 1 : 2;
  const amount = power === 0 ? kilobytes : bytes / 1000 ** (power + 1);
  const shown = amount < 9.95 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return `${NUMBERS[locale].format(shown)} ${UNITS[power]}`;
}
