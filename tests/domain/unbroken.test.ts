import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWholes, unbrokenParts } from '../../src/domain/unbroken.ts';

/** What stays on one line, in brackets. */
function bracketed(text: string, profile: 'vn' | 'plain' = 'vn'): string {
  return unbrokenParts(text, profile)
    .map((part) => (part.whole ? `[${part.text}]` : part.text))
    .join('');
}

describe('a text', () => {
  test.each([
    ['Quyết định số [2236/QĐ-UBND] [ngày 06/9/2021]'],
    ['[khoản 2] [Điều 5] và [điểm đ] [khoản 1] [Điều 7a]'],
    ['[Điều 5]. Phạm vi'],
    ['[CHƯƠNG II]: QUY ĐỊNH CHUNG'],
    ['[Mục 3], [Phụ lục I], [Phụ lục 1.2], [Phần thứ hai]'],
    ['[06/9/2021]'],
    ['[ngày 06] [tháng 9] năm 2021'],
    ['từ [tháng 9/2021]'],
    ['mức [1.500.000 đồng], tức [1,5 triệu đồng]'],
    ['tăng [12,5 %] so với 12,5% của năm trước'],
    ['[45/2019/QH14], [52-NQ/TW], [12a/QĐ-UBND], [826/VJU-KT&ĐBCL]'],
    ['giai đoạn [2021-2025] và [2026–2030]'],
    ['Decision No. 12 of [6 September] 2021, [Article 5]', 'Decision [No. 12] of [6 September] 2021, [Article 5]'],
    ['[Điều\n5]'],
    ['[Điê\u0300u 5] viết bằng dấu rời'],
  ])('%s', (shown, expected = shown) => {
    const text = expected.replace(/[[\]]/g, '');
    expect(bracketed(text)).toBe(expected);
  });

  test.each([
    ['điểm ở phía bắc', 'a word that is no letter of a point'],
    ['các khoản chi', 'a word behind "khoản"'],
    ['năm 2021, 1.500.000 và 12,5%', 'what has no place to break'],
    ['https://congbo.example/van-ban/2021/2236-qd-ubnd/', 'an address'],
    ['x@1-2.example, 1-2@x', 'a mail address'],
    [`1${'/QĐ-UBND'.repeat(20)}`, 'what is longer than any number'],
  ])('leaves alone %j: %s', (text) => {
    expect(findWholes(text, 'vn')).toEqual([]);
  });

  test('is read by its profile', () => {
    expect(bracketed('see RFC 2119, PEP 8 and ISO 9001:2015', 'plain')).toBe(
      'see [RFC 2119], [PEP 8] and [ISO 9001:2015]',
    );
    expect(bracketed('RFC 2119')).toBe('RFC 2119');
    expect(bracketed('Điều 5', 'plain')).toBe('Điều 5');
  });

  test('keeps its characters', () => {
    const piece = fc.constantFrom(
      'Điều 5',
      'khoản',
      ' ',
      '12',
      '/',
      '-',
      'QĐ',
      '\u0300',
      '\u200b',
      '06/9/2021',
      '%',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('vn' as const, 'plain' as const), (pieces, profile) => {
        const text = pieces.join('');
        const parts = unbrokenParts(text, profile).map((part) => part.text);
        expect(parts.join('')).toBe(text);
      }),
    );
  });

  test.each(['1/', 'Điều 1.', '1.', 'A', '1 m', 'điểm '])(
    'takes linear time where %j stands 100,000 times',
    (piece) => {
      const text = piece.repeat(100_000);
      const started = performance.now();
      findWholes(text, 'vn');
      findWholes(text, 'plain');
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});
