import { packNumbers, unpackNumbers } from './packed-numbers.ts';

/** Where a term stands: units in ascending order, and how often it does in each (what stands in titles counts more). */
export interface Postings {
  units: number[];
  counts: number[];
}

/** Packs postings: the step from unit to unit doubled, plus one where the count, which then follows, is not 1. */
export function packPostings({ units, counts }: Postings): string {
  const numbers: number[] = [];
  let before = 0;
  units.forEach((unit, index) => {
    const count = counts[index] ?? 1;
    numbers.push((unit - before) * 2 + (count > 1 ? 1 : 0));
    if (count > 1) numbers.push(count);
    before = unit;
  });
  return packNumbers(numbers);
}

export function unpackPostings(packed: string): Postings {
  const postings: Postings = { units: [], counts: [] };
  const numbers = unpackNumbers(packed);
  let unit = 0;
  for (let at = 0; at < numbers.length; at++) {
    const step = numbers[at]!;
    unit += step >> 1;
    postings.units.push(unit);
    postings.counts.push(step & 1 ? numbers[++at]! : 1);
  }
  return postings;
}
