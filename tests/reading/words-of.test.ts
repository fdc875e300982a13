import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/reading/words-of.ts';

const parser = remark().use(remarkGfm);

it.each([
  ['## Điều 1\n\n**Phạm** vi', 'Điều 1 Phạm vi'],
  ['**Đi**ều _1_*.*', 'Điều 1.'],
  ['một  \nhai\nba', 'một hai ba'],
  ['1<sup>er</sup> m²', '1er m²'],
  ['| a | b |\n| - | - |\n| c d | e |', 'a b c d e'],
  ['1. một\n2. hai\n   - ba', '1. một 2. hai ba'],
  ['Luật[^1] này\n\n[^1]: Số 1.', 'Luật này Số 1.'],
  ['[Cổng](https://example.org) ![không](a.png)`mã`', 'Cổng mã'],
  ['a – b'.normalize('NFD'), 'a - b'],
  ['', ''],
])('%s', (markdown, words) => {
  expect(wordsOf(parser.parse(markdown)).join(' ')).toBe(words);
});
