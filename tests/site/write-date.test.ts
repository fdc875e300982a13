import { expect, it } from 'vitest';
import { writeDate, writeMoment } from '../../src/site/write-date.ts';

it.each([
  ['vi', '2021-09-06', '06/9/2021'],
  ['vi', '2021-02-10', '10/02/2021'],
  ['en', '2021-09-06', '6 September 2021'],
  ['en', '2021-12-31', '31 December 2021'],
] as const)('writes a day in %s: %s', (locale, day, written) => {
  expect(writeDate(locale, day)).toBe(written);
});

it.each([
  ['2021-09-07 08:00', '08:00, 07/9/2021'],
  ['2021-09-07', '07/9/2021'],
])('writes a time where there is one: %s', (moment, written) => {
  expect(writeMoment('vi', moment)).toBe(written);
});
