import { describe, expect, it } from 'vitest';
import { excerptOf, positionsOf } from '../../src/client/search/excerpt.ts';
import type { IndexedPage } from '../../src/client/search/text-index.ts';

const many = (word: string, count: number) => Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');

/** A page with a title of two words, a number, some text, and two provisions. */
const text = `Tên gọi. 1/QD\u0335-A. ${many('đầu', 40)} Điều 1. ${many('một', 50)} Điều 2. hai d\u0335ó ${many('cuối', 5)}`;
const words = text.split(' ');
const page: IndexedPage = {
  url: '/kho/van-ban/2021/1-qd-a/',
  title: 'Tên gọi',
  number: '1/QD\u0335-A',
  words,
  places: [
    { id: 'dieu-1', title: 'D\u0335iều 1.', at: words.indexOf('Điều') },
    { id: 'dieu-2', title: 'D\u0335iều 2.', at: words.lastIndexOf('Điều') },
  ],
};

function show(...found: string[]) {
  const { pieces, place } = excerptOf(
    page,
    found.map((word) => words.indexOf(word)),
  );
  return { text: pieces.map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join(''), place };
}

describe('an excerpt', () => {
  it('shows the words found, marked, with some words before them, and where they stand', () => {
    const { text, place } = show('một20', 'một21', 'một23');
    expect(text).toMatch(/^… một14 một15 .* một19 \[một20 một21\] một22 \[một23\] một24 .* …$/);
    expect(place).toEqual({ id: 'dieu-1', title: 'Điều 1.' });
  });

  it('shows the stretch with the most words found', () => {
    expect(show('đầu3', 'một20', 'một21').text).toContain('[một20 một21]');
  });

  it('does not reach into the next provision for more words', () => {
    expect(show('một49', 'hai', 'd\u0335ó', 'cuối0').text).toMatch(/^\[hai đó cuối0\]/);
  });

  it('begins a provision after its title and ends where the next begins, in clean text', () => {
    expect(show('d\u0335ó')).toEqual({
      text: 'hai [đó] cuối0 cuối1 cuối2 cuối3 cuối4',
      place: { id: 'dieu-2', title: 'Điều 2.' },
    });
  });

  it('is the beginning of the text where only the title has the words', () => {
    expect(show('gọi.').text).toMatch(/^đầu0 đầu1 .* …$/);
    expect(show('gọi.').place).toBeUndefined();
  });
});

it.each([
  // asked, page, positions marked
  ['chi dao', 'Chính quyền Chỉ d\u0335ạo Chí', [2, 3, 4]],
  ['chi d', 'Chính Chỉ d\u0335ạo', [1, 2]],
  ['ubnd', '2236/QD\u0335-UBND tỉnh', [0]],
  ['xyz', 'một hai', [0, 1]],
])('of the words found for %s in %s, those that were meant are marked', (asked, text, marked) => {
  const words = text.split(' ');
  const all = words.map((_, at) => at).filter((at) => !/quyền|tỉnh/.test(words[at]!));
  expect(positionsOf({ words }, all, asked.split(' '))).toEqual(marked);
});
