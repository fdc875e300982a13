import { expect, it } from 'vitest';
import { misreadNumber } from '../../../src/import/layout/misread-number.ts';
import { shownDate } from '../../../src/import/layout/shown-date.ts';
import { shownNumber } from '../../../src/import/layout/shown-number.ts';

it.each<[string, string | undefined]>([
  ['22З6/QĐ-UBND', '2236/QĐ-UBND'],
  ['2O36/QĐ-UBND', '2036/QĐ-UBND'],
  ['l2/QĐ-UBND', '12/QĐ-UBND'],
  ['S6/QĐ-UBND', '56/QĐ-UBND'],
  ['1S/CT-TTg', '15/CT-TTg'],
  ['2236/0Đ-UBND', '2236/QĐ-UBND'],
  ['2236/QD-UBND', '2236/QĐ-UBND'],
  ['2236/QĐĐ-UBND', '2236/QĐ-UBND'],
  ['2236/QĐ-UBNO', '2236/QĐ-UBND'],
  ['2236IQĐ-UBND', '2236/QĐ-UBND'],
  ['Il/NQ-HDND', '11/NQ-HĐND'],
  ['30/2O20/NĐ-CP', '30/2020/NĐ-CP'],
  ['2236/QĐ-UBND', undefined],
  ['12a/QĐ-UBND', undefined],
  ['826/VJU-KT&ĐBCL', undefined],
  ['45/2019/QH14', undefined],
  ['52-NQ/TW', undefined],
  ['15/QĐ-UBDT', undefined],
  ['abc', undefined],
  ['', undefined],
])('%j was probably %j', (value, meant) => {
  expect(misreadNumber(value)).toBe(meant);
});

it.each([
  ['Số: l2/QĐ-UBND', { value: 'l2/QĐ-UBND', sure: false }],
  ['Số: 30/2O20/NĐ-CP', { value: '30/2O20/NĐ-CP', sure: false }],
  ['Sô: 2236/QĐ-UBND', { value: '2236/QĐ-UBND', sure: true }],
  ['S6: 2236/QĐ-UBND', { value: '2236/QĐ-UBND', sure: true }],
  ['Số: liên tịch', undefined],
])('the line %j shows a number, as it stands there', (line, shown) => {
  expect(shownNumber(line)).toEqual(shown);
});

it.each([
  ['Ví Dụ, ngày O6 tháng 9 năm 2021', { place: 'Ví Dụ', value: '2021-09-06', sure: false }],
  ['Ví Dụ, ngày l2 tháng 9 năm 202l', { place: 'Ví Dụ', value: '2021-09-12', sure: false }],
  ['Ví Dụ, ngày 3l tháng 9 năm 2021', { place: 'Ví Dụ', sure: false }],
])('of a day with letters in it, %j, none is sure', (line, shown) => {
  expect(shownDate(line)).toEqual(shown);
});
