import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTelex } from '../../../scripts/bench-search/to-telex.ts';

describe('a text as the keys of Telex', () => {
  it.each([
    ['quyết định', 'quyeets ddinhj'],
    ['được hưởng trợ cấp', 'dduwowcj huwowngr trowj caaps'],
    ['Điều 5, khoản 2', 'DDieeuf 5, khoanr 2'],
    ['ĐẤT ĐAI', 'DDAATS DDAI'],
    ['Ủy ban', 'Uyr ban'],
    ['giữa năm 2019?', 'giuwax nawm 2019?'],
    ['30/2020/NĐ-CP', '30/2020/NDD-CP'],
    ['no marks at all', 'no marks at all'],
    ['', ''],
    // Letters of other languages have no keys.
    ['Ångström 東京', 'Ångström 東京'],
  ])('%s', (text, keys) => {
    expect(toTelex(text)).toBe(keys);
    expect(toTelex(text.normalize('NFD'))).toBe(keys);
  });

  const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐEÊOÔƠUƯ';
  const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const letter = fc
    .tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...TONES))
    .map(([base, tone]) => (/[aăâeêioôơuưy]/i.test(base) ? (base + tone).normalize('NFC') : base));
  const text = fc.array(fc.oneof(letter, fc.constant(' ')), { maxLength: 30 }).map((letters) => letters.join(''));

  it('has one key a letter and one a mark, all of them on the keyboard', () => {
    fc.assert(
      fc.property(text, (written) => {
        const keys = toTelex(written);
        expect(keys).toMatch(/^[\x20-\x7E]*$/);
        const strokes = written.match(/đ/gi)?.length ?? 0;
        expect(keys).toHaveLength(written.normalize('NFD').length + strokes);
      }),
    );
  });

  it('leaves what is on the keyboard as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (written) => toTelex(written) === written));
  });
});
