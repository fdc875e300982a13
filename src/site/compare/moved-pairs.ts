import type { ProvisionPair } from './similar-pairs.ts';

/** The fewest pairs that must have changed places, the others being in one order in both texts. */
export function movedPairs(inNewerOrder: readonly ProvisionPair[]): Set<ProvisionPair> {
  const moved = new Set(inNewerOrder);
  for (const pair of longestAscending(inNewerOrder)) moved.delete(pair);
  return moved;
}

/** The longest choice of pairs whose places in the older text ascend (patience sorting). */
function longestAscending(pairs: readonly ProvisionPair[]): ProvisionPair[] {
  const before = new Map<ProvisionPair, ProvisionPair | undefined>();
  const tops: ProvisionPair[] = [];
  for (const pair of pairs) {
    const pile = firstNotBelow(tops, pair.older);
    before.set(pair, tops[pile - 1]);
    tops[pile] = pair;
  }
  const chosen: ProvisionPair[] = [];
  for (let pair = tops.at(-1); pair; pair = before.get(pair)) chosen.push(pair);
  return chosen;
}

function firstNotBelow(ascending: readonly ProvisionPair[], place: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]!.older < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
