import type { ComparedProvision } from './compared-provision.ts';

/** Two provisions, by their places in the older and the newer text. */
export interface ProvisionPair {
  older: number;
  newer: number;
}

interface ScoredPair extends ProvisionPair {
  /** The share of what the two have in common, from 0 to 1. */
  likeness: number;
}

/** Neighbouring words that more provisions of one text have tell none from another. */
const COMMON = 16;

/** How much two provisions of different numbers must have in common to be one that moved. */
const ALIKE_THOUGH_MOVED = 0.5;
/** Where the number stays, less will do. */
const ALIKE = 0.2;

/**
 * Pairs of provisions of one kind that share much of their wording, the most alike first. Takes time linear in the
 * texts' length: only pairs of neighbouring words that few provisions have are looked at.
 */
export function similarPairs(
  older: readonly ComparedProvision[],
  newer: readonly ComparedProvision[],
): ProvisionPair[] {
  const [olderTraits, newerTraits] = withoutCommon(older.map(traitsOf), newer.map(traitsOf));
  const holders = holdersOf(olderTraits);
  const pairs = newerTraits.flatMap((traits, at): ScoredPair[] => {
    const shared = new Map<number, number>();
    for (const trait of traits) {
      for (const holder of holders.get(trait) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
    return Array.from(shared, ([holder, count]) => {
      const likeness = (2 * count) / (traits.size + olderTraits[holder]!.size);
      return { older: holder, newer: at, likeness };
    });
  });
  const isAlike = ({ older: a, newer: b, likeness }: ScoredPair) => {
    const [before, after] = [older[a]!, newer[b]!];
    if (before.kind !== after.kind) return false;
    return likeness >= (before.name === after.name ? ALIKE : ALIKE_THOUGH_MOVED);
  };
  return pairs.filter(isAlike).sort(mostAlikeFirst);
}

/** The pairs of neighbouring words of a provision, each once. */
function traitsOf({ words, nameLength }: ComparedProvision): Set<string> {
  const traits = new Set<string>();
  for (let at = nameLength; at + 1 < words.length; at += 1) traits.add(`${words[at]!.key} ${words[at + 1]!.key}`);
  return traits;
}

type Traits = Set<string>[];

function withoutCommon(older: Traits, newer: Traits): [older: Traits, newer: Traits] {
  const common = new Set<string>();
  for (const traits of [older, newer]) {
    for (const [trait, { length }] of holdersOf(traits)) if (length > COMMON) common.add(trait);
  }
  const rareOf = (traits: Set<string>) => new Set([...traits].filter((trait) => !common.has(trait)));
  return [older.map(rareOf), newer.map(rareOf)];
}

/** By trait: the places of the provisions that have it. */
function holdersOf(all: Traits): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  all.forEach((traits, at) => {
    for (const trait of traits) {
      const places = holders.get(trait);
      if (places) places.push(at);
      else holders.set(trait, [at]);
    }
  });
  return holders;
}

/** Ties go to those whose places are nearest; the order is the same whichever text comes first. */
function mostAlikeFirst(a: ScoredPair, b: ScoredPair): number {
  const apart = ({ older, newer }: ProvisionPair) => Math.abs(older - newer);
  return b.likeness - a.likeness || apart(a) - apart(b) || Math.min(a.older, a.newer) - Math.min(b.older, b.newer);
}
