import { expect, it } from 'vitest';
import { readingOfPage, turnOf } from '../../scripts/import/tesseract-words.ts';

/** The table that Tesseract writes: a line a word, with its width, height and how sure it is. */
function table(words: readonly [text: string, width: number, height: number, confidence: number][]): string {
  const lines = words.map(([text, width, height, confidence], at) =>
    [5, 1, 1, 1, 1, at + 1, 100, 200, width, height, confidence, text].join('\t'),
  );
  const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
  return [head, '1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t', ...lines, ''].join('\n');
}

it.each<[string, Parameters<typeof table>[0], ReturnType<typeof readingOfPage>]>([
  ['has no words', [], { confidence: 0, isSideways: false }],
  [
    'has one word and specks',
    [
      ['Quyết', 90, 40, 96],
      [' ', 4, 50, 95],
    ],
    { confidence: 96, isSideways: false },
  ],
  [
    'is read well',
    [
      ['Quyết', 90, 40, 96],
      ['định', 70, 40, 90],
      ['1', 9, 40, 90],
    ],
    { confidence: 92, isSideways: false },
  ],
  [
    'lies on its side',
    [
      ['Quyết', 40, 90, 90],
      ['định', 40, 70, 90],
      ['1.', 40, 20, 90],
    ],
    { confidence: 90, isSideways: true },
  ],
])('a page that %s', (_, words, reading) => {
  expect(readingOfPage(table(words))).toEqual(reading);
});

it.each([
  ['Page number: 0\nOrientation in degrees: 90\nRotate: 270\nOrientation confidence: 6.17\n', 270],
  ['Page number: 0\r\nRotate: 180\r\n', 180],
  ['Too few characters. Skipping this page', 0],
])('of %j, the page is turned by %d degrees', (printed, turn) => {
  expect(turnOf(printed)).toBe(turn);
});
