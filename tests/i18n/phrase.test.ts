import { expect, it } from 'vitest';
import { joinPhrases, phrase, plainText } from '../../src/i18n/phrase.ts';

const link = { text: '601/QĐ-UBND', href: '/601/' };

it('keeps links and joins what stands between them', () => {
  expect(phrase`Bị thay thế bởi ${link} ${'từ'} ${phrase`ngày ${'1'}`}.`).toEqual([
    'Bị thay thế bởi ',
    link,
    ' từ ngày 1.',
  ]);
});

it('joins sentences with what stands between', () => {
  expect(plainText(joinPhrases([[link], ['b'], ['c']], ', '))).toBe('601/QĐ-UBND, b, c');
  expect(joinPhrases([], ', ')).toEqual([]);
});
