import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisionPaths } from '../../src/domain/provision-path.ts';
import { cleanText } from '../../src/domain/vietnamese-text.ts';

const read = (text: string) => provisionPaths(cleanText(text)).map(({ words }) => words);

describe('provisionPaths', () => {
  it.each<[text: string, provisions: string[]]>([
    ['Điều 3', ['Điều 3']],
    ['điều 3', ['Điều 3']],
    ['ĐIỀU 3', ['Điều 3']],
    ['Điều 3'.normalize('NFD'), ['Điều 3']],
    ['Ðiều\u00a03', ['Điều 3']],
    ['dieu 3', ['Điều 3']],
    ['Điều 05', ['Điều 5']],
    ['Điều 5a', ['Điều 5a']],
    ['khoản 2 Điều 5', ['khoản 2 Điều 5']],
    ['Khoản 2, Điều 5', ['khoản 2 Điều 5']],
    ['khoản 2 của Điều 5', ['khoản 2 Điều 5']],
    ['khoan 2 dieu 5', ['khoản 2 Điều 5']],
    ['Điều 5 khoản 2', ['khoản 2 Điều 5']],
    ['Điều 5, khoản 2', ['khoản 2 Điều 5']],
    ['Điều 5 (khoản 2, 3)', ['khoản 2 Điều 5', 'khoản 3 Điều 5']],
    ['Điều 5, khoản 2, điểm a', ['điểm a khoản 2 Điều 5']],
    ['điểm a khoản 2 Điều 5', ['điểm a khoản 2 Điều 5']],
    ['điểm đ khoản 2 Điều 5', ['điểm đ khoản 2 Điều 5']],
    ['điểm “a” khoản 2 Điều 5', ['điểm a khoản 2 Điều 5']],
    ['điểm a) khoản 2 Điều 5', ['điểm a khoản 2 Điều 5']],
    ['điểm a Điều 3', ['điểm a Điều 3']],
    ['khoản 1a Điều 5', ['khoản 1a Điều 5']],
    ['Điều 3, 4 và 5', ['Điều 3', 'Điều 4', 'Điều 5']],
    ['Điều 3,4,5', ['Điều 3', 'Điều 4', 'Điều 5']],
    ['các điều 3, 4', ['Điều 3', 'Điều 4']],
    ['Điều 3; Điều 4', ['Điều 3', 'Điều 4']],
    ['Điều 3 và Điều 4', ['Điều 3', 'Điều 4']],
    ['Điều 3, Điều 4, và Điều 5', ['Điều 3', 'Điều 4', 'Điều 5']],
    ['Điều 3 đến Điều 5', ['Điều 3', 'Điều 4', 'Điều 5']],
    ['từ Điều 3 đến hết Điều 5', ['Điều 3', 'Điều 4', 'Điều 5']],
    ['Điều 3 - 5', ['Điều 3', 'Điều 4', 'Điều 5']],
    ['Điều 3–Điều 5', ['Điều 3', 'Điều 4', 'Điều 5']],
    ['từ khoản 1 đến khoản 3 Điều 4', ['khoản 1 Điều 4', 'khoản 2 Điều 4', 'khoản 3 Điều 4']],
    ['khoản 1, 2 Điều 5', ['khoản 1 Điều 5', 'khoản 2 Điều 5']],
    ['khoản 1 và khoản 3 Điều 5', ['khoản 1 Điều 5', 'khoản 3 Điều 5']],
    ['các khoản 1, 2 và 3 Điều 4', ['khoản 1 Điều 4', 'khoản 2 Điều 4', 'khoản 3 Điều 4']],
    [
      'các điểm a, b khoản 1 và khoản 3 Điều 5; Điều 7',
      ['điểm a khoản 1 Điều 5', 'điểm b khoản 1 Điều 5', 'khoản 3 Điều 5', 'Điều 7'],
    ],
    ['điểm a khoản 1, điểm b khoản 2 Điều 5', ['điểm a khoản 1 Điều 5', 'điểm b khoản 2 Điều 5']],
    [
      'điểm c đến điểm e khoản 1 Điều 2',
      ['điểm c khoản 1 Điều 2', 'điểm d khoản 1 Điều 2', 'điểm đ khoản 1 Điều 2', 'điểm e khoản 1 Điều 2'],
    ],
    ['khoản 2 các Điều 5, 6', ['khoản 2 Điều 5', 'khoản 2 Điều 6']],
    ['khoản 1 Điều 3, Điều 4', ['khoản 1 Điều 3', 'Điều 4']],
    ['khoản 2 Điều 5 và khoản 1 Điều 7', ['khoản 2 Điều 5', 'khoản 1 Điều 7']],
    ['khoản 1, Điều 4 và khoản 2, Điều 5', ['khoản 1 Điều 4', 'khoản 2 Điều 5']],
    ['Điều 5 khoản 2, Điều 6 khoản 1', ['khoản 2 Điều 5', 'khoản 1 Điều 6']],
    ['Điều 5: khoản 2, khoản 3; Điều 6: khoản 1', ['khoản 2 Điều 5', 'khoản 3 Điều 5', 'khoản 1 Điều 6']],
    ['Chương II', ['Chương II']],
    ['chương ii', ['Chương II']],
    ['Chương 2', ['Chương 2']],
    ['Chương II đến Chương IV', ['Chương II', 'Chương III', 'Chương IV']],
    ['Mục 3 Chương II', ['Mục 3 Chương II']],
    ['Chương II, Mục 3', ['Mục 3 Chương II']],
    ['Mục 1 và Mục 2 Chương II', ['Mục 1 Chương II', 'Mục 2 Chương II']],
    ['Điều 10 và Chương II', ['Điều 10', 'Chương II']],
    ['Chương II và Điều 10', ['Chương II', 'Điều 10']],
    ['Điều 5 Chương II', ['Điều 5 Chương II']],
    ['Phần thứ hai', ['Phần thứ hai']],
    ['Phụ lục I', ['Phụ lục I']],
    ['Phụ lục số 01 và 02', ['Phụ lục 1', 'Phụ lục 2']],
    ['Phụ lục', ['Phụ lục']],
    ['Phụ lục kèm theo', ['Phụ lục']],
    ['Mục I Phụ lục II', ['Mục I Phụ lục II']],
    ['Điều 2 Phụ lục I', ['Điều 2 Phụ lục I']],
    ['Điều 5 của Quy chế ban hành kèm theo Quyết định này', ['Điều 5']],
    ['đoạn 2 khoản 3 Điều 5', ['đoạn 2 khoản 3 Điều 5']],
    ['đoạn thứ hai khoản 3 Điều 5', ['đoạn thứ hai khoản 3 Điều 5']],
    ['tiết a.1 điểm a khoản 2 Điều 5', ['tiết a.1 điểm a khoản 2 Điều 5']],
    ['khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP', ['khoản 2 Điều 5']],
    ['Điều 1, 02/2020/NĐ-CP', ['Điều 1']],
  ])('%s', (text, provisions) => expect(read(text)).toEqual(provisions));

  it.each([
    '',
    'Điều khoản thi hành',
    'Mục đích',
    'mức 3',
    'Phần mềm',
    'Chương trình',
    'điểm thi',
    '3',
    'Điều',
    'Điều này',
  ])('reads nothing from %j', (text) => expect(read(text)).toEqual([]));

  it('tells where the list ends, for what follows it', () => {
    const text = 'Thực hiện khoản 1, 2 Điều 5 và Điều 7 Nghị định số 30/2020/NĐ-CP.';
    const paths = provisionPaths(text);
    expect(paths.map(({ start, end }) => text.slice(start, end))).toEqual(
      Array.from({ length: 3 }, () => 'khoản 1, 2 Điều 5 và Điều 7'),
    );
  });

  it('reads hostile text in reasonable time', () => {
    for (const piece of [
      'khoản 1 điểm a, ',
      'Điều 1 đến ',
      'các Điều 1 đến Điều 99, khoản 1 đến 99 ',
      'Điều ',
      'khoản 1 ',
    ])
      expect(provisionPaths(piece.repeat(2_000)).length).toBeGreaterThanOrEqual(0);
  }, 5_000);

  it('never gives a provision that holds itself', () => {
    const words = fc.constantFrom(
      'Điều 5',
      'khoản 2',
      'điểm a',
      ',',
      'và',
      'Chương II',
      'Mục 1',
      'đến',
      ';',
      'các',
      'Phụ lục',
      '3',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        for (const { parts } of provisionPaths(list.join(' '))) {
          const kinds = parts.map(({ kind }) => kind);
          expect(new Set(kinds).size).toBe(kinds.length);
        }
      }),
    );
  });
});
