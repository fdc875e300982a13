import { expect, it } from 'vitest';
import { writeSize } from '../../src/i18n/write-size.ts';

it.each<[bytes: number, vi: string, en: string]>([
  [0, '1 kB', '1 kB'],
  [512, '1 kB', '1 kB'],
  [45_400, '45 kB', '45 kB'],
  [999_499, '999 kB', '999 kB'],
  [999_500, '1 MB', '1 MB'],
  [1_234_567, '1,2 MB', '1.2 MB'],
  [9_949_000, '9,9 MB', '9.9 MB'],
  [9_960_000, '10 MB', '10 MB'],
  [123_400_000, '123 MB', '123 MB'],
  [999_600_000, '1 GB', '1 GB'],
  [2_500_000_000, '2,5 GB', '2.5 GB'],
])('writes %d bytes as "%s", "%s"', (bytes, vi, en) => {
  expect([writeSize('vi', bytes), writeSize('en', bytes)]).toEqual([vi, en]);
});
