import { expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { writeSpan } from '../../src/site/write-span.ts';

it.each<[Locale, string, string | undefined, string]>([
  ['vi', '2026-12-15 18:30', undefined, '18:30, 15/12/2026'],
  ['vi', '2026-12-15 18:30', '2026-12-15 21:00', '18:30–21:00, 15/12/2026'],
  ['en', '2026-12-15T18:30:00+07:00', '2026-12-15T21:00:00+07:00', '18:30–21:00, 15 December 2026'],
  ['vi', '2026-12-15 18:30', '2026-12-16 21:00', '18:30, 15/12/2026 – 21:00, 16/12/2026'],
  ['vi', '2026-12-15', '2026-12-16', '15/12/2026 – 16/12/2026'],
  ['vi', '2026-12-15', '2026-12-15', '15/12/2026'],
  ['vi', '2026-12-15 07:30', '2026-12-15', '07:30, 15/12/2026 – 15/12/2026'],
])('writes in %s from %s to %s: %s', (locale, start, end, written) => {
  expect(writeSpan(locale, start, end)).toBe(written);
});
