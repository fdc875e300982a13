import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFont } from '../../../src/domain/legacy-encoding/decode-font.ts';
import { decodeLegacy } from '../../../src/domain/legacy-encoding/decode-legacy.ts';
import { encodingOfFont } from '../../../src/domain/legacy-encoding/encoding-of-font.ts';
import { encodeLegacy, LETTERS } from './encode-legacy.ts';

describe('a text of TCVN3', () => {
  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Uû ban nh©n d©n tØnh VÝ Dô', 'Uỷ ban nhân dân tỉnh Ví Dụ'],
    ['QuyÕt ®Þnh cña Chñ tÞch', 'Quyết định của Chủ tịch'],
    ['§iÒu 1. NghÞ quyÕt nµy cã hiÖu lùc', 'Điều 1. Nghị quyết này có hiệu lực'],
    ['t\u00adíng ng\u00adêi l\u00ad\u00a1ng', 'tướng người lưĂng'],
    ['\u201cn¨m\u201d \u2013 th¸ng\u2026', '“năm” – tháng…'],
    ['\x93n¨m\x94 \x96 th¸ng\x85', '“năm” – tháng…'],
  ])('%s', (written, text) => {
    expect(decodeLegacy(written, 'tcvn3')).toBe(text.normalize('NFC'));
  });
});

describe('a text of VNI', () => {
  it.each([
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Quyeát ñònh cuûa Chuû tòch', 'Quyết định của Chủ tịch'],
    ['Ñieàu 1. Nghò quyeát naøy coù hieäu löïc', 'Điều 1. Nghị quyết này có hiệu lực'],
    ['Uûy ban nhaân daân tænh Ví Duï', 'Ủy ban nhân dân tỉnh Ví Dụ'],
    [
      'phöôøng, thò traán, höôùng daãn, kyõ, kyø, taêng, naêm, aúnh, quyù',
      'phường, thị trấn, hướng dẫn, kỹ, kỳ, tăng, năm, ẳnh, quý',
    ],
    ['ôû ñaây, ngöôøi, ôùt, lôùp, möôïn, quõy', 'ở đây, người, ớt, lớp, mượn, qũy'],
    [
      'Uyû ban, yù kieán, Yù, thuyû, baèng, saün, gaëp, nhöõng, chöõ, loãi, beä, leä phí',
      'Uỷ ban, ý kiến, Ý, thuỷ, bằng, sẵn, gặp, những, chữ, lỗi, bệ, lệ phí',
    ],
  ])('%s', (written, text) => {
    expect(decodeLegacy(written, 'vni')).toBe(text.normalize('NFC'));
  });
});

describe('encoding and decoding', () => {
  const vni = [...LETTERS, ...LETTERS.toUpperCase()];
  // Its capitals with a tone are small letters in fonts of their own.
  const tcvn3 = [...LETTERS, ...'ĂÂÊÔƠƯĐ'];

  it.each(vni)('gives %s back from VNI', (letter) => {
    const written = encodeLegacy(letter, 'vni');
    expect(written).toMatch(/^[\x20-\xFF]{1,2}$/);
    expect(written).not.toBe(letter === 'í' || letter === 'ì' || letter === 'Í' || letter === 'Ì' ? '' : letter);
    expect(decodeLegacy(written, 'vni')).toBe(letter);
  });

  it.each(tcvn3)('gives %s back from TCVN3', (letter) => {
    const written = encodeLegacy(letter, 'tcvn3');
    expect(written).toMatch(/^[\xA1-\xFE]$/);
    expect(decodeLegacy(written, 'tcvn3')).toBe(letter);
  });

  it.each([
    ['vni', vni],
    ['tcvn3', tcvn3],
  ] as const)('give any sentence back: %s', (encoding, letters) => {
    const word = fc.array(fc.constantFrom(...letters, ...'abcdeghiklmnopqrstuvxyABCDEGH'), { minLength: 1 });
    const sentence = fc.array(word, { maxLength: 30 }).map((words) => words.map((one) => one.join('')).join(' '));
    fc.assert(
      fc.property(sentence, (text) => {
        expect(decodeLegacy(encodeLegacy(text, encoding), encoding)).toBe(text);
      }),
    );
  });
});

describe('a font', () => {
  it.each([
    ['.VnTime', { encoding: 'tcvn3', capitals: false }],
    ['.VnTimeH', { encoding: 'tcvn3', capitals: true }],
    ['.VnArial NarrowH', { encoding: 'tcvn3', capitals: true }],
    ['.VnBook-AntiquaH', { encoding: 'tcvn3', capitals: true }],
    ['ABCDEF+.VnTimeH-Bold', { encoding: 'tcvn3', capitals: true }],
    ['.VnTime,BoldItalic', { encoding: 'tcvn3', capitals: false }],
    ['.VnHelvetInsH', { encoding: 'tcvn3', capitals: true }],
    ['VNI-Times', { encoding: 'vni', capitals: false }],
    ['QWERTY+VNI-Helve-Condense', { encoding: 'vni', capitals: false }],
    ['VNI Times', { encoding: 'vni', capitals: false }],
    ['Times New Roman', undefined],
    ['VnTeX', undefined],
    ['', undefined],
  ])('%s', (name, font) => {
    expect(encodingOfFont(name)).toEqual(font);
  });

  it('of capitals shows small letters as capitals', () => {
    expect(decodeFont('quyÕt ®Þnh', { encoding: 'tcvn3', capitals: true })).toBe('QUYẾT ĐỊNH');
  });
});
