import type { ComparedProvision } from './compared-provision.ts';
import { similarPairs, type ProvisionPair } from './similar-pairs.ts';

/**
 * The provisions of two texts that belong together, in the order of the newer text: first those that read the same,
 * whatever their numbers, then those that read much the same, then those of one heading.
 */
export function matchProvisions(
  older: readonly ComparedProvision[],
  newer: readonly ComparedProvision[],
): ProvisionPair[] {
  const olderOf = new Map<number, number>();
  const taken = new Set<number>();
  const add = (pair: ProvisionPair) => {
    if (taken.has(pair.older) || olderOf.has(pair.newer)) return;
    taken.add(pair.older);
    olderOf.set(pair.newer, pair.older);
  };
  const addEqual = (keyOf: KeyOf) => {
    const free = placesByKey(older, keyOf, taken);
    for (const [key, places] of placesByKey(newer, keyOf, olderOf)) {
      places.forEach((place, at) => {
        const other = free.get(key)?.[at];
        if (other !== undefined) add({ older: other, newer: place });
      });
    }
  };
  addEqual((provision) => `${provision.name} ${contentOf(provision)}`);
  addEqual(contentOf);
  for (const pair of similarPairs(older, newer)) add(pair);
  addEqual(headingOf);
  return Array.from(olderOf, ([place, other]) => ({ older: other, newer: place })).sort((a, b) => a.newer - b.newer);
}

type KeyOf = (provision: ComparedProvision) => string | undefined;

/** The places of the provisions that are still free, by a key; those without one are left out. */
function placesByKey(
  provisions: readonly ComparedProvision[],
  keyOf: KeyOf,
  taken: { has(place: number): boolean },
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  provisions.forEach((provision, at) => {
    const key = taken.has(at) ? undefined : keyOf(provision);
    if (key === undefined) return;
    const held = places.get(key);
    if (held) held.push(at);
    else places.set(key, [at]);
  });
  return places;
}

/** The words behind a provision's own name, as they are compared; none where it has nothing but its name. */
function contentOf({ kind, words, nameLength, name }: ComparedProvision): string | undefined {
  const content = words.slice(nameLength).map(({ key }) => key);
  return content.length > 0 ? `${kind} ${content.join(' ')}` : name;
}

/** A heading without the provision's name; the name alone where there is no more, but of a chapter only. */
function headingOf({ kind, title, name, words, nameLength }: ComparedProvision): string | undefined {
  if (kind === 'opening') return kind;
  const heading = words.slice(nameLength, lengthOfTitle(title, words)).map(({ key }) => key.toLowerCase());
  if (heading.length > 0) return `${kind} ${heading.join(' ')}`;
  return kind === 'dieu' ? undefined : name;
}

function lengthOfTitle(title: string, words: ComparedProvision['words']): number {
  let length = 0;
  let at = 0;
  while (at < words.length && length < title.length) length += words[at++]!.shown.length;
  return at;
}
