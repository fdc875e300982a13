import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayIn,
  daysBetween,
  isPlainDate,
  readPlainDate,
  writePlainDate,
  writePlainDateInWords,
} from '../../src/domain/plain-date.ts';

const anyDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('readPlainDate', () => {
  it.each([
    '6/9/2021',
    '06/9/2021',
    '06/09/2021',
    '06-9-2021',
    '06.9.2021',
    '6 / 9 / 2021',
    '  06/9/2021 ',
    '06–9–2021',
    '06\u00A0/\u00A09\u00A0/\u00A02021',
    'ngày 6 tháng 9 năm 2021',
    'Ngày 06 tháng 09 năm 2021',
    'NGÀY 06 THÁNG 9 NĂM 2021',
    '6 tháng 9 năm 2021',
    '6 tháng 9, năm 2021',
    'ngày 6 tháng 9/2021',
    'ngày mùng 6 tháng 9 năm 2021',
    'ngày 06/9/2021',
    'ngày  6   tháng  9\nnăm 2021',
    'ngày 6 tháng 9 năm 2021'.normalize('NFD'),
    'ngay 6 thang 9 nam 2021',
    '2021-09-06',
  ])('reads %j, day first', (text) => {
    expect(readPlainDate(text)).toBe('2021-09-06');
  });

  it.each([
    '',
    '31/02/2021',
    '29/2/2021',
    '0/1/2021',
    '1/13/2021',
    '2021-02-30',
    '9/2021',
    'tháng 9 năm 2021',
    '6/9',
    '6/9/21',
    '6/9/20211',
    '6 9 2021',
    'ngày 6/9/2021 và 7/9/2021',
    'từ 6/9/2021',
    '2021-09-06T00:00:00Z',
    '6/9/2021/QĐ-UBND',
  ])('refuses %j', (text) => {
    expect(readPlainDate(text)).toBeUndefined();
  });

  it('refuses long text at once', () => {
    const started = performance.now();
    expect(readPlainDate('1'.repeat(100_000))).toBeUndefined();
    expect(readPlainDate('ngày '.repeat(20_000))).toBeUndefined();
    expect(readPlainDate(`6${' '.repeat(100_000)}/9/2021`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('reads 29 February only in leap years', () => {
    expect(['29/2/2000', '29/2/1900', '29/2/2024', '29/2/2100'].map(readPlainDate)).toEqual([
      '2000-02-29',
      undefined,
      '2024-02-29',
      undefined,
    ]);
  });
});

describe('writing', () => {
  it.each([
    ['2021-09-06', '06/9/2021', 'ngày 06 tháng 9 năm 2021'],
    ['2021-02-10', '10/02/2021', 'ngày 10 tháng 02 năm 2021'],
    ['2020-01-01', '01/01/2020', 'ngày 01 tháng 01 năm 2020'],
    ['2020-03-31', '31/3/2020', 'ngày 31 tháng 3 năm 2020'],
    ['2019-12-25', '25/12/2019', 'ngày 25 tháng 12 năm 2019'],
  ])('writes %s', (day, figures, words) => {
    expect(writePlainDate(day)).toBe(figures);
    expect(writePlainDateInWords(day)).toBe(words);
  });

  it('is read back as the same day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(readPlainDate(writePlainDate(day))).toBe(day);
        expect(readPlainDate(writePlainDateInWords(day))).toBe(day);
        expect(readPlainDate(day)).toBe(day);
      }),
    );
  });
});

describe('isPlainDate', () => {
  it.each(['2021-09-06', '0001-01-01', '9999-12-31', '2024-02-29'])('accepts %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2021-9-6',
    '2021-13-01',
    '2021-00-10',
    '2021-02-29',
    '0000-01-01',
    '2021-09-06\n',
    ' 2021-09-06',
    '06/9/2021',
    '',
  ])('refuses %j', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });
});

describe('counting days', () => {
  it.each([
    ['2021-02-28', 1, '2021-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2025-12-31', 1, '2026-01-01'],
    // In many zones the clocks change here.
    ['2021-03-28', 1, '2021-03-29'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from)).toBe(0 - daysBetween(from, to));
        expect(daysBetween(from, to) > 0).toBe(to > from);
      }),
    );
  });
});

describe('dayIn', () => {
  it.each([
    ['2021-09-05T17:00:00Z', 'Asia/Ho_Chi_Minh', '2021-09-06'],
    ['2021-09-05T16:59:59Z', 'Asia/Ho_Chi_Minh', '2021-09-05'],
    ['2021-09-06T00:00:00Z', 'UTC', '2021-09-06'],
    ['2021-01-01T04:00:00Z', 'America/New_York', '2020-12-31'],
    ['0099-06-01T12:00:00Z', 'UTC', '0099-06-01'],
  ])('%s in %s is %s', (instant, timezone, day) => {
    expect(dayIn(new Date(instant), timezone)).toBe(day);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => dayIn(new Date(0), 'Asia/Nowhere')).toThrow(RangeError);
  });
});
