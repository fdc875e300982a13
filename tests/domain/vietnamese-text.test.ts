import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAligned, cleanLine, cleanText, foldInPlace, foldMarks, toNfc } from '../../src/domain/vietnamese-text.ts';

const VIETNAMESE = 'Quyết định số 601/QĐ-UBND ngày 09 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh Bình Thuận';

/** Any UTF-16, with letters, marks, controls and halves of surrogate pairs. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('cleanText', () => {
  it.each([
    ['decomposed letters', VIETNAMESE.normalize('NFD'), VIETNAMESE],
    ['Eth', '601/QÐ-UBND, Ðiều 1, ðiều 2', '601/QĐ-UBND, Điều 1, điều 2'],
    ['dashes', 'a–b—c‑d‐e−f', 'a-b-c-d-e-f'],
    ['slashes', '601⁄QĐ／UBND', '601/QĐ/UBND'],
    ['spaces', 'a\u00A0b\u2009c\u3000d', 'a b c d'],
    ['invisible characters', '\uFEFF6\u200B01\u00AD/Q\u200DĐ\u202E-U\u2066BND', '601/QĐ-UBND'],
    ['a mark behind an invisible character', 'e\u200B\u0301', 'é'],
  ])('mends %s', (_, dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
  });

  it('leaves tone placement, case and line breaks alone', () => {
    expect(cleanText('Hoà  BÌNH,\n\thòa kỹ kĩ')).toBe('Hoà  BÌNH,\n\thòa kỹ kĩ');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
  });

  it('takes linear time for a letter with 100,000 marks', () => {
    const started = performance.now();
    cleanText(`a${'\u0323\u0301'.repeat(50_000)}`);
    cleanText(`a${'\u0301'.repeat(50_000)}${'\u0323'.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('toNfc', () => {
  it('is NFC', () => {
    fc.assert(fc.property(anyText, (text) => toNfc(text) === text.normalize('NFC')));
  });
});

describe('cleanLine', () => {
  it('is one line without spaces at its ends', () => {
    expect(cleanLine('  601/QĐ-UBND \n\t ngày\u00A0 9/3/2021\u200B ')).toBe('601/QĐ-UBND ngày 9/3/2021');
  });
});

describe('folding', () => {
  it.each([
    ['Quyết định', 'quyet dinh'],
    ['ĐẤT ĐAI', 'dat dai'],
    ['Ðiện tử', 'dien tu'],
    ['hoà = hòa', 'hoa = hoa'],
    ['Thừa Thiên Huế'.normalize('NFD'), 'thua thien hue'],
    ['İ', 'i'],
  ])('%s is %s', (text, folded) => {
    expect(foldMarks(text)).toBe(folded);
  });

  it('in place keeps the length of any clean text, and is foldMarks for Vietnamese', () => {
    expect(foldInPlace(VIETNAMESE)).toBe(foldMarks(VIETNAMESE));
    fc.assert(fc.property(anyText, (text) => foldInPlace(cleanText(text)).length === cleanText(text).length));
  });
});

describe('cleanAligned', () => {
  it('leads back to the original of every word', () => {
    const dirt = fc.constantFrom('\u200B', '\u00A0', '–', '\uFEFF', 'ế'.normalize('NFD'), ' ', 'é', '\u0301', 'x');
    fc.assert(
      fc.property(fc.array(dirt), fc.array(dirt), (before, after) => {
        const original = `${before.join('')} 601/QÐ ${after.join('')}`;
        const { text, originalOffset } = cleanAligned(original);
        const at = text.indexOf('601/QĐ');
        expect(original.slice(originalOffset(at), originalOffset(at + 6))).toBe('601/QÐ');
        expect(originalOffset(text.length)).toBe(original.length);
      }),
    );
  });
});
