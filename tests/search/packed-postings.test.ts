import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../src/domain/search/packed-numbers.ts';
import { packPostings, unpackPostings } from '../../src/domain/search/packed-postings.ts';

it('packs numbers into letters that JSON keeps as they are', () => {
  expect(packNumbers([0, 31, 32])).toBe('AfgB');
});

it('gives back any numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
      const packed = packNumbers(numbers);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      expect(unpackNumbers(packed)).toEqual(numbers);
    }),
  );
});

it('gives back any postings', () => {
  const units = fc.uniqueArray(fc.nat(1_000_000)).map((numbers) => numbers.sort((a, b) => a - b));
  const postings = units.chain((found) =>
    fc.record({
      units: fc.constant(found),
      counts: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: found.length, maxLength: found.length }),
    }),
  );
  fc.assert(
    fc.property(postings, (given) => {
      expect(unpackPostings(packPostings(given))).toEqual(given);
    }),
  );
});
