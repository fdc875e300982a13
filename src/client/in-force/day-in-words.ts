import type { Locale } from '../../domain/locale.ts';
import { weekdayOf, writePlainDateInWords, type PlainDate } from '../../domain/plain-date.ts';
import { writeDate } from '../../domain/write-date.ts';

/** A day with its weekday: `thứ Hai, ngày 06 tháng 9 năm 2021`, `Monday, 6 September 2021`. */
export function dayInWords(locale: Locale, day: PlainDate, weekdays: readonly string[]): string {
  const written = locale === 'vi' ? writePlainDateInWords(day) : writeDate(locale, day);
  return `${weekdays[weekdayOf(day)]}, ${written}`;
}
