import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, rankOf, scoresOf } from '../../../scripts/bench-search/scores.ts';

describe('the rank of a provision among results', () => {
  const results = [['2019/a#dieu-1'], [], ['2019/b#dieu-5', '2019/b#dieu-6']];

  it.each([
    ['the first result', '2019/a#dieu-1', 1],
    ['any link of a result', '2019/b#dieu-6', 3],
    ['a page, from within', '2019/b', 3],
    ['the right page, another provision', '2019/a#dieu-5', undefined],
    ['a provision whose number only begins alike', '2019/a#dieu-11', undefined],
  ])('%s', (_, address, rank) => {
    expect(rankOf(address, results)).toBe(rank);
  });

  it('counts ten results and no more', () => {
    const many = Array.from({ length: 12 }, (_, at) => [String(at + 1)]);
    expect(rankOf('10', many)).toBe(10);
    expect(rankOf('11', many)).toBeUndefined();
  });
});

describe('scores', () => {
  it.each([
    ['of ranks 1, 2, 4 and a miss', [1, 2, 4, undefined], { success: { 1: 0.25, 3: 0.5, 10: 0.75 }, mrr: 0.4375 }],
    ['of misses', [undefined, undefined], { success: { 1: 0, 3: 0, 10: 0 }, mrr: 0 }],
    ['of first places', [1, 1], { success: { 1: 1, 3: 1, 10: 1 }, mrr: 1 }],
    ['of no question', [], { success: { 1: 0, 3: 0, 10: 0 }, mrr: 0 }],
  ])('%s', (_, ranks, scores) => {
    expect(scoresOf(ranks)).toEqual(scores);
  });

  it('rise with the number of results, and the mean lies between the first and all', () => {
    const rank = fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(rank, { minLength: 1 }), (ranks) => {
        const { success, mrr } = scoresOf(ranks);
        expect(success[1]).toBeLessThanOrEqual(success[3]);
        expect(success[3]).toBeLessThanOrEqual(success[10]);
        expect(mrr).toBeGreaterThanOrEqual(success[1]);
        expect(mrr).toBeLessThanOrEqual(success[10] + 1e-9);
      }),
    );
  });
});

describe('a quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [Array.from({ length: 100 }, (_, at) => at + 1), 0.95, 95],
    [[7], 0.95, 7],
    [[10, 9, 100], 0.95, 100],
    [[], 0.5, undefined],
  ])('of %j at %d is %j', (values, part, value) => {
    expect(quantile(values, part)).toBe(value);
  });
});
