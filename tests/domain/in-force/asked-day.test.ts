import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAskedDay } from '../../../src/domain/in-force/asked-day.ts';
import { writePlainDate, writePlainDateInWords } from '../../../src/domain/plain-date.ts';

const TODAY = '2026-11-24';
const read = (text: string, first = '2005-01-01') => readAskedDay(text, { today: TODAY, first });

describe('readAskedDay', () => {
  it.each([
    ...['6/9/2021', '06/9/2021', '06/09/2021', '6-9-2021', '06.9.2021', '6 / 9 / 2021', '6 9 2021', '06092021'],
    ...['ngày 6 tháng 9 năm 2021', 'Ngày 06 tháng 09 năm 2021', '6 tháng 9, năm 2021', 'ngay 6 thang 9 nam 2021'],
    ...['ngày 6 tháng chín năm 2021', 'mùng 6 tháng 9 năm 2021', 'ngày 06/9/2021', '6/9/2021.', ' 6/9/2021 '],
    ...['thứ Hai, ngày 06 tháng 9 năm 2021', 'Thứ hai 6/9/2021', 'ngày 6 tháng 9 năm 2021'.normalize('NFD')],
    ...['2021-09-06', '2021-9-6', '2021/09/06', '2021.9.6', '20210906', '06–9–2021', '06\u00A0/\u00A09/2021'],
    ...['6 September 2021', '6th of September 2021', '6 Sept. 2021', 'September 6, 2021', 'Monday, 6 September 2021'],
    ...['6-Sep-2021', '6/9/21', '06.09.21', '6 9 21', "6/9/'21", '6 Sep 21'],
  ])('reads %j, day first', (text) => {
    expect(read(text)).toEqual({ day: '2021-09-06' });
  });

  it.each([
    ['hôm nay', TODAY],
    ['Hôm nay', TODAY],
    ['hom nay', TODAY],
    ['today', TODAY],
    ['hôm qua', '2026-11-23'],
    ['yesterday', '2026-11-23'],
    ['Chủ nhật, ngày 05 tháng 9 năm 2021', '2021-09-05'],
    ['ngày 1 tháng mười hai năm 2021', '2021-12-01'],
    ['ngày 1 tháng mười năm 2021', '2021-10-01'],
    ['ngày 5 tháng năm năm 2021', '2021-05-05'],
    ['ngày 31 tháng 12 năm 2021', '2021-12-31'],
    ['29/2/2024', '2024-02-29'],
    ['1/1/1930', '1930-01-01'],
  ])('reads %j as %s', (text, day) => {
    expect(read(text)).toEqual({ day });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'unreadable'],
    ['2021', 'unreadable'],
    ['9/2021', 'unreadable'],
    ['tháng 9 năm 2021', 'unreadable'],
    ['6/9', 'unreadable'],
    ['6/12', 'unreadable'],
    ['6/9/202', 'unreadable'],
    ['6/9/20211', 'unreadable'],
    ['6/9/2021 và 7/9/2021', 'unreadable'],
    ['2236/QĐ-UBND', 'unreadable'],
    ['6'.repeat(5000), 'unreadable'],
    ['<script>', 'unreadable'],
    ['31/2/2021', 'impossible'],
    ['29/2/2021', 'impossible'],
    ['9/25/2021', 'impossible'],
    ['2021-13-01', 'impossible'],
    ['0/1/2021', 'impossible'],
    ['31/2/21', 'impossible'],
    ['ngày 31 tháng 4 năm 2021', 'impossible'],
    ['6/9/99', 'short-year'],
    ['6/9/40', 'short-year'],
  ])('says of %j that it is %s', (text, wrong) => {
    expect(read(text)).toEqual({ wrong });
  });

  it.each([
    ['6/9/21', '1945-01-01', { day: '2021-09-06' }],
    ['6/9/75', '1945-01-01', { day: '1975-09-06' }],
    ['6/9/21', '1915-01-01', { wrong: 'short-year' }],
    ['6/9/30', '2005-01-01', { wrong: 'short-year' }],
  ])('%j in an archive that begins on %s: %j', (text, first, expected) => {
    expect(read(text, first)).toEqual(expected);
  });

  it('reads whatever the program itself writes', () => {
    const days = fc
      .date({ min: new Date('1800-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        for (const text of [day, writePlainDate(day), writePlainDateInWords(day)]) expect(read(text)).toEqual({ day });
      }),
    );
  });

  it('takes no time over hostile text', () => {
    const started = performance.now();
    for (const text of [' '.repeat(1e5), 'thu '.repeat(25), '1 '.repeat(50), 'ngay'.repeat(24), '9'.repeat(99)])
      read(text);
    expect(performance.now() - started).toBeLessThan(100);
  });
});
