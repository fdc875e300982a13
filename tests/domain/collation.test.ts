import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeople, compareTitles, compareWords } from '../../src/domain/collation.ts';

describe('collation', () => {
  it.each([
    [compareWords, ['da', 'đa', 'ê', 'g']],
    [compareWords, ['a', 'ă', 'â', 'b']],
    [compareWords, ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    [compareWords, ['9', '99', '601']],
    [
      compareTitles,
      ['An toàn giao thông', 'Về việc bầu cử', 'V/v cấp đất', 'Dân số', 'V/v: đất đai', 'VỀ VIỆC GIÁ NƯỚC'],
    ],
    [comparePeople, ['Trần Văn An', 'Nguyễn Thị Bình', 'Lê Tuấn Phong', 'Nguyễn Phong', 'Phạm Đức']],
  ])('%o orders %j', (compare, words) => {
    const expected =
      compare === comparePeople
        ? ['Trần Văn An', 'Nguyễn Thị Bình', 'Phạm Đức', 'Lê Tuấn Phong', 'Nguyễn Phong']
        : words;
    expect([...words].reverse().sort(compare)).toEqual(expected);
  });

  it('does not take "Về" alone for an opening', () => {
    expect(compareTitles('Về nguồn', 'Trẻ em')).toBeGreaterThan(0);
  });

  it.each([compareWords, compareTitles, comparePeople])('%o is a total order', (compare) => {
    const word = fc.oneof(fc.string(), fc.constantFrom('Về việc a', 'V/v a', 'a', 'b a', 'á', 'a\u0301'));
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
        expect(compare(a, b) === 0).toBe(a === b);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
