import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, nearest, withinOneEdit } from '../../src/domain/nearest.ts';

const KEYS = ['title', 'number', 'issued', 'issuer', 'effective', 'expires', 'supersedes', 'suspends', 'topics'];

describe('closest', () => {
  it('leaves out what is less near than the nearest', () => {
    const ids = ['2021/2236-qd-ubnd', '2021/2237-qd-ubnd', '2021/236-qd-ubnd', '2020/7-qd-ubnd'];
    expect(closest('2021/2236-qd-ubn', ids)).toEqual(['2021/2236-qd-ubnd']);
    expect(closest('xyz', ids)).toEqual([]);
  });
});

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['isued', 'issued'],
    ['superseeds', 'supersedes'],
    ['topic', 'topics'],
    ['TITLE', 'title'],
  ])('%s is probably %s', (word, meant) => {
    expect(nearest(word, KEYS)[0]).toBe(meant);
  });

  it.each(['xyz', '', 'a', 'congbo'])('nothing is near %j', (word) => {
    expect(nearest(word, KEYS)).toEqual([]);
  });

  it('answers at once for a long word', () => {
    const started = performance.now();
    expect(nearest('x'.repeat(100_000), ['x'.repeat(100_000)])).toEqual([]);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('does not count marks', () => {
    expect(nearest('quyet dinh', ['quy định', 'Quyết định', 'nghị định'])[0]).toBe('Quyết định');
  });

  it('gives the best first, as many as asked for', () => {
    expect(nearest('601/QĐ-UBND', ['602/QĐ-UBND', '61/QĐ-UBND', '601/QD-UBND', '9/BC-SNV'], 2)).toEqual([
      '601/QD-UBND',
      '602/QĐ-UBND',
    ]);
  });
});

describe('withinOneEdit', () => {
  it.each([
    ['601', '601', true],
    ['601', '602', true],
    ['601', '60', true],
    ['601', '6011', true],
    ['601', '501', true],
    ['', 'a', true],
    ['601', '610', false],
    ['601', '6', false],
    ['', 'ab', false],
    ['abc', 'xbz', false],
  ])('%j and %j: %s', (a, b, within) => {
    expect(withinOneEdit(a, b)).toBe(within);
    expect(withinOneEdit(b, a)).toBe(within);
  });

  it('holds for every single edit', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(),
        fc.string({ minLength: 0, maxLength: 1 }),
        fc.boolean(),
        (text, place, put, drop) => {
          const at = place % (text.length + 1);
          const edited = text.slice(0, at) + put + text.slice(at + (drop ? 1 : 0));
          expect(withinOneEdit(text, edited)).toBe(true);
        },
      ),
    );
  });
});
