import { expect, it } from 'vitest';
import { writeMoment } from '../../src/site/write-moment.ts';

it.each([
  ['2021-09-07 08:00', '08:00, 07/9/2021'],
  ['2021-09-07', '07/9/2021'],
])('writes a time where there is one: %s', (moment, written) => {
  expect(writeMoment('vi', moment)).toBe(written);
});
