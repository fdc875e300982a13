import { describe, expect, it } from 'vitest';
import { readClause, readPoint, readProvision } from '../../src/markdown/provision.ts';

describe('readProvision', () => {
  it.each([
    ['Điều 12', 'dieu-12'],
    ['Điều 12. Phạm vi điều chỉnh', 'dieu-12'],
    ['Điều 5a', 'dieu-5a'],
    ['Điều 5đ. Tên', 'dieu-5dd'],
    ['ĐIỀU 12', 'dieu-12'],
    ['Điều 12:', 'dieu-12'],
    ['Điều 12'.normalize('NFD'), 'dieu-12'],
    ['Ðiều 12', 'dieu-12'],
    ['Điều\u00a0 12.', 'dieu-12'],
    ['Điều\u200b 12', 'dieu-12'],
    ['Điều12.', 'dieu-12'],
    ['Điều 05', 'dieu-5'],
    ['Chương II', 'chuong-ii'],
    ['CHƯƠNG II. QUY ĐỊNH CHUNG', 'chuong-ii'],
    ['Chương 2:', 'chuong-2'],
    ['Mục 3', 'muc-3'],
    ['MỤC 3. LẬP KẾ HOẠCH', 'muc-3'],
    ['Mục A. Chung', 'muc-a'],
    ['Phụ lục I', 'phu-luc-i'],
    ['PHỤ LỤC I - DANH MỤC', 'phu-luc-i'],
    ['Phụ lục số 02', 'phu-luc-2'],
    ['Phụ lục II.1', 'phu-luc-ii-1'],
    ['Phụ lục A. Biểu mẫu', 'phu-luc-a'],
    ['Phụ lục', 'phu-luc'],
    ['Phụ lục kèm theo Quyết định', 'phu-luc'],
    ['Phần I', 'phan-i'],
    ['PHẦN THỨ NHẤT', 'phan-thu-nhat'],
    ['Phần thứ mười hai', 'phan-thu-muoi-hai'],
  ])('%s is %s', (text, id) => expect(readProvision(text)?.id).toBe(id));

  it.each([
    'Dieu 12',
    'Điều',
    'Điều khoản thi hành',
    'Điều II',
    'Mục đích',
    'Mục Y tế',
    'Phần mềm',
    'Chương trình',
    'Phụ lụcI',
    '“Điều 5. Quy định',
    'Theo Điều 5',
    'Điều 12345',
    'Điều 5abc',
    '',
    'Chương',
  ])('%s is none', (text) => expect(readProvision(text)).toBeUndefined());
});

describe('readClause', () => {
  it.each([
    ['2. Ủy ban', '2'],
    ['12. Ủy ban', '12'],
    ['1a. Ủy ban', '1a'],
    ['1đ. Ủy ban', '1dd'],
    ['2.\u00a0Ủy ban', '2'],
    ['2.Ủy ban', '2'],
    ['02. Ủy ban', '2'],
    ['1.1. Ủy ban', undefined],
    ['1.500 đồng', undefined],
    ['2021', undefined],
    ['2) Ủy ban', undefined],
    ['Ủy ban 2. ', undefined],
  ])('%s', (text, number) => expect(readClause(text)).toBe(number));
});

describe('readPoint', () => {
  it.each([
    ['a) Một', 'a'],
    ['d) Một', 'd'],
    ['đ) Một', 'dd'],
    ['ð) Một', 'dd'],
    ['a1) Một', 'a1'],
    ['ê) Một'.normalize('NFD'), 'ee'],
    ['ư) Một', 'uw'],
    ['a)Một', 'a'],
    ['A) Một', undefined],
    ['ab) Một', undefined],
    ['(a) Một', undefined],
    ['1) Một', undefined],
  ])('%s', (text, letter) => expect(readPoint(text)).toBe(letter));
});
