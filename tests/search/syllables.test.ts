import { describe, expect, it } from 'vitest';
import { hasMarks, syllablesOf } from '../../src/domain/search/syllables.ts';

const folded = (text: string) => syllablesOf(text).map((syllable) => syllable.folded);

describe('words', () => {
  it.each([
    ['Ủy ban nhân dân', ['ui', 'ban', 'nhan', 'dan']],
    ['2236/QĐ-UBND', ['2236', 'qd', 'ubnd']],
    ['1.500.000 đồng; 12,5%', ['1500000', 'dong', '125']],
    ['1500000đồng', ['1500000dong']],
    ['ngày 6/9/2021.', ['ngai', '6', '9', '2021']],
    ['Điều 5a', ['dieu', '5a']],
    ['“hoà-bình”', ['hoa', 'binh']],
    ['… – ()', []],
  ])('of %s', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('stand where they stand', () => {
    const text = '“Quyết định”';
    expect(syllablesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Quyết', 'định']);
  });
});

describe('are the same', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['kỹ', 'kĩ'],
    ['LÝ', 'lí'],
    ['Ðất', 'đất'],
    ['quye\u0302\u0301t', 'quyết'],
  ])('%s and %s', (one, other) => {
    const [[a], [b]] = [syllablesOf(one), syllablesOf(other)];
    expect(a?.marked).toBe(b?.marked);
  });
});

it.each([
  ['điện', true],
  ['dien', false],
  ['ky', false],
  ['đ', true],
  ['2236', false],
  ['1.500', false],
])('%s has marks: %s', (word, has) => {
  expect(hasMarks(syllablesOf(word)[0]!)).toBe(has);
});
