import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/domain/provision-anchor.ts';
import { provisionPaths } from '../../src/domain/provision-path.ts';
import { wordsOfId } from '../../src/domain/provision-words.ts';

/** The ids of an act of two chapters with an annex that numbers its articles anew. */
const IDS =
  `chuong-i dieu-1 dieu-2 dieu-2-khoan-1 dieu-2-khoan-1-diem-a dieu-2-khoan-1-diem-dd dieu-2-khoan-2 dieu-2-khoan-2-2
  chuong-ii chuong-ii-muc-1 dieu-3 dieu-3-diem-a chuong-ii-muc-2 dieu-4 dieu-5a phu-luc-i muc-1 dieu-1-2 dieu-1-2-khoan-1
  phu-luc-2`.split(/\s+/);

const anchor = (words: string, ids: readonly string[] = IDS) => anchorOf(provisionPaths(words)[0]!, ids);

describe('anchorOf', () => {
  it.each([
    ['Điều 2', 'dieu-2'],
    ['khoản 1 Điều 2', 'dieu-2-khoan-1'],
    ['điểm a khoản 1 Điều 2', 'dieu-2-khoan-1-diem-a'],
    ['điểm đ khoản 1 Điều 2', 'dieu-2-khoan-1-diem-dd'],
    ['điểm a Điều 3', 'dieu-3-diem-a'],
    ['Điều 5a', 'dieu-5a'],
    ['Chương II', 'chuong-ii'],
    ['Chương 2', 'chuong-ii'],
    ['Mục 2 Chương II', 'chuong-ii-muc-2'],
    ['Mục 2', 'chuong-ii-muc-2'],
    ['Mục 1 Phụ lục I', 'muc-1'],
    ['Phụ lục I', 'phu-luc-i'],
    ['Phụ lục II', 'phu-luc-2'],
    ['Điều 1 Phụ lục I', 'dieu-1-2'],
    ['khoản 1 Điều 1 Phụ lục I', 'dieu-1-2-khoan-1'],
    ['Điều 1 Chương I', 'dieu-1'],
    ['Điều 4 Chương V', 'dieu-4'],
  ])('%s stands at %s', (words, id) => expect(anchor(words)).toEqual({ id, isExact: true }));

  it.each([
    ['khoản 9 Điều 2', 'dieu-2'],
    ['điểm c khoản 1 Điều 2', 'dieu-2-khoan-1'],
    ['đoạn 2 khoản 1 Điều 2', 'dieu-2-khoan-1'],
    ['Mục 7 Chương II', 'chuong-ii'],
    // Two clauses have the number.
    ['khoản 2 Điều 2', 'dieu-2'],
    ['Điều 9 Phụ lục I', 'phu-luc-i'],
  ])('%s stands at what is around it, %s', (words, id) => expect(anchor(words)).toEqual({ id, isExact: false }));

  it.each([
    'Điều 30',
    'khoản 2 Điều 30',
    'Điều 1',
    'Mục 1',
    'Chương V',
    'Phụ lục',
    'Điều 1 Phụ lục V',
    'Mục 1 Chương V',
    'khoản 2',
  ])('%s stands nowhere, or could stand in several places', (words) => expect(anchor(words)).toBeUndefined());

  it('gives only ids of the text', () => {
    const part = fc.constantFrom(
      'Điều 1',
      'Điều 2',
      'khoản 1',
      'khoản 2',
      'điểm a',
      'điểm đ',
      'Chương II',
      'Mục 1',
      'Phụ lục I',
      'Phần II',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.subarray(IDS), (words, ids) => {
        for (const path of provisionPaths(words.join(' '))) {
          const found = anchorOf(path, ids);
          if (found) expect(ids).toContain(found.id);
        }
      }),
    );
  });
});

describe('wordsOfId', () => {
  it.each([
    ['dieu-5', 'Điều 5'],
    ['dieu-5a-khoan-2-diem-dd', 'điểm đ khoản 2 Điều 5a'],
    ['chuong-ii-muc-3', 'Mục 3 Chương II'],
    ['phu-luc-i', 'Phụ lục I'],
    ['dieu-1-2', undefined],
    ['phan-thu-hai', undefined],
    ['muc-dich-yeu-cau', undefined],
  ])('%s', (id, words) => expect(wordsOfId(id)).toBe(words));

  it('is read as the same provision again', () => {
    for (const id of IDS) {
      const [path] = provisionPaths(wordsOfId(id) ?? '');
      const found = path && anchorOf(path, IDS);
      if (found?.isExact) expect(found.id).toBe(id);
    }
  });
});
