import { describe, expect, it } from 'vitest';
import { perhapsSwapped, readDayCell } from '../../../src/import/register/day-cell.ts';
import type { Cell } from '../../../src/reading/table/table.ts';

const in2021 = { from1904: false, years: new Set([2021]) };

describe('a day in a register', () => {
  it.each<[Cell, string]>([
    [{ day: '2021-09-06' }, '2021-09-06'],
    [44445, '2021-09-06'],
    [44445.99, '2021-09-06'],
    ['44445', '2021-09-06'],
    [20210906, '2021-09-06'],
    ['06/9/2021', '2021-09-06'],
    ['6.9.2021', '2021-09-06'],
    ['06-09-2021', '2021-09-06'],
    ['2021-09-06', '2021-09-06'],
    ["'06/9/2021", '2021-09-06'],
    ['="06/9/2021"', '2021-09-06'],
    ['ngày 06 tháng 9 năm 2021', '2021-09-06'],
    ['Ngày 6/9/2021', '2021-09-06'],
    ['06/09/2021 00:00:00', '2021-09-06'],
    ['2021-09-06T00:00:00', '2021-09-06'],
    ['06-Sep-2021', '2021-09-06'],
    ['6-Sep-21', '2021-09-06'],
    ['06/09/21', '2021-09-06'],
    ['06\u00A0/\u00A09/2021', '2021-09-06'],
  ])('%j is read', (cell, day) => {
    expect(readDayCell(cell, in2021)).toEqual({ day });
  });

  it.each<[Cell, string]>([
    ['9/13/2021', 'month-first'],
    ['9/13/21', 'month-first'],
    ['31/02/2021', 'no-such-day'],
    ['31/13/2021', 'no-such-day'],
    ['ngày 31 tháng 2 năm 2021', 'no-such-day'],
    ['06/09/19', 'century'],
    ['6-Sep-19', 'century'],
    ['tháng 9', 'not-a-day'],
    ['125/QĐ-UBND', 'not-a-day'],
    [12, 'not-a-day'],
    [99999, 'not-a-day'],
    [20211306, 'not-a-day'],
    ['6/9', 'not-a-day'],
    ['06/9/2021 và 07/9/2021', 'not-a-day'],
  ])('%j is refused: %s', (cell, problem) => {
    expect(readDayCell(cell, in2021)).toMatchObject({ problem });
  });

  it('is counted from 1904 where the workbook says so', () => {
    expect(readDayCell(42983, { ...in2021, from1904: true })).toEqual({ day: '2021-09-06' });
  });

  it('has the century of the one year that the file shows', () => {
    expect(readDayCell('06/9/99', { from1904: false, years: new Set([1998, 1999]) })).toEqual({ day: '1999-09-06' });
    expect(readDayCell('06/9/20', { from1904: false, years: new Set([1920, 2020]) })).toMatchObject({
      problem: 'century',
    });
  });
});

describe('a column in which Excel took the month for the day', () => {
  const day = (iso: string): Cell => ({ day: iso });

  it.each<[string, Cell[], number[]]>([
    [
      'has real days up to the 12th, and later ones as text',
      [day('2021-06-09'), '13/9/2021', day('2021-07-09'), '14/9/2021'],
      [0, 2],
    ],
    ['has later days as text, month first', [day('2021-09-06'), day('2021-09-07'), '9/13/2021'], [0, 1]],
    ['says nothing of days that are the same both ways', [day('2021-09-09'), '13/9/2021', day('2021-07-09')], [2]],
  ])('%s', (_, cells, rows) => {
    expect(perhapsSwapped(cells)).toEqual(rows);
  });

  it.each<[string, Cell[]]>([
    ['real days after the 12th', [day('2021-06-09'), day('2021-09-13'), '14/9/2021']],
    ['no texts', [day('2021-06-09'), day('2021-07-09')]],
    ['texts up to the 12th alone', [day('2021-06-09'), day('2021-07-09'), '12/9/2021']],
    ['one real day', [day('2021-06-09'), '13/9/2021']],
  ])('is not one with %s', (_, cells) => {
    expect(perhapsSwapped(cells)).toEqual([]);
  });
});
