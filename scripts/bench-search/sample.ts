import { createRandom } from '../make-archive/random.ts';

/** As many of the items as asked for, in their order, the same ones for the same seed; all where there are no more. */
export function sample<T>(items: readonly T[], size: number, seed: number): T[] {
  const random = createRandom(seed);
  const places = items.map((_, at) => at);
  const count = Math.min(size, items.length);
  for (let at = 0; at < count; at += 1) {
    const other = random.int(at, places.length - 1);
    [places[at], places[other]] = [places[other]!, places[at]!];
  }
  return places
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((at) => items[at]!);
}
