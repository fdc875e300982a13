import type { Locale } from '../domain/locale.ts';
import { writeDate } from '../domain/write-date.ts';
import { newsStringsOf } from '../i18n/news/strings-of.ts';
import { writeMoment } from './write-moment.ts';

/**
 * Writes from when to when something lasts, each a day or a day and a time: `07:30, 05/01/2021 – 06/01/2021`. A day is
 * said once: `18:30–21:00, 15/12/2026`.
 */
export function writeSpan(locale: Locale, start: string, end = start): string {
  const first = writeMoment(locale, start);
  if (end === start) return first;
  const [[day = '', from], [lastDay, to]] = [start.split(/[ T]/, 2), end.split(/[ T]/, 2)];
  if (day === lastDay && from && to) return `${from.slice(0, 5)}–${to.slice(0, 5)}, ${writeDate(locale, day)}`;
  return newsStringsOf(locale).events.span(first, writeMoment(locale, end));
}
