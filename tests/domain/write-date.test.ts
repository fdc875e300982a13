import { expect, it } from 'vitest';
import { writeDate } from '../../src/domain/write-date.ts';

it.each([
  ['vi', '2021-09-06', '06/9/2021'],
  ['vi', '2021-02-10', '10/02/2021'],
  ['en', '2021-09-06', '6 September 2021'],
  ['en', '2021-12-31', '31 December 2021'],
] as const)('writes a day in %s: %s', (locale, day, written) => {
  expect(writeDate(locale, day)).toBe(written);
});
