import type { Section } from '../../markdown/rendered.ts';
import { comparedProvisions, type ComparedProvision } from './compared-provision.ts';
import { matchProvisions } from './match-provisions.ts';
import { movedPairs } from './moved-pairs.ts';
import type { ProvisionPair } from './similar-pairs.ts';

/** A provision in both of two texts, or in one of them. */
export interface AlignedPair {
  /** `same`: word for word behind its name. */
  kind: 'same' | 'changed' | 'added' | 'removed';
  older?: ComparedProvision;
  newer?: ComparedProvision;
  /** Its number is another, or it stands elsewhere among the others. */
  moved?: 'number' | 'place';
}

/** Puts the provisions of two texts side by side, in the order of the newer one. */
export function alignTexts(olderSections: readonly Section[], newerSections: readonly Section[]): AlignedPair[] {
  const [older, newer] = [comparedProvisions(olderSections), comparedProvisions(newerSections)];
  const pairs = matchProvisions(older, newer);
  const pairOf = new Map(pairs.map((pair) => [pair.newer, pair]));
  const moved = movedPairs(pairs);
  const aligned = newer.map((provision, at): AlignedPair => {
    const pair = pairOf.get(at);
    return pair ? bothOf(older[pair.older]!, provision, moved.has(pair)) : { kind: 'added', newer: provision };
  });
  return withRemoved(aligned, older, pairs);
}

function bothOf(older: ComparedProvision, newer: ComparedProvision, isElsewhere: boolean): AlignedPair {
  const moved = older.name !== newer.name ? 'number' : isElsewhere ? 'place' : undefined;
  const kind = keysBehindName(older) === keysBehindName(newer) ? 'same' : 'changed';
  return { kind, older, newer, ...(moved && { moved }) };
}

function keysBehindName({ words, nameLength }: ComparedProvision): string {
  return words
    .slice(nameLength)
    .map(({ key }) => key)
    .join(' ');
}

/** Puts what was removed behind what stood before it in the older text. */
function withRemoved(
  aligned: readonly AlignedPair[],
  older: readonly ComparedProvision[],
  pairs: readonly ProvisionPair[],
): AlignedPair[] {
  const newerOf = new Map(pairs.map((pair) => [pair.older, pair.newer]));
  const removedBehind = new Map<number, AlignedPair[]>();
  let last = -1;
  older.forEach((provision, at) => {
    last = newerOf.get(at) ?? last;
    if (newerOf.has(at)) return;
    const behind = removedBehind.get(last);
    if (behind) behind.push({ kind: 'removed', older: provision });
    else removedBehind.set(last, [{ kind: 'removed', older: provision }]);
  });
  return [...(removedBehind.get(-1) ?? []), ...aligned.flatMap((pair, at) => [pair, ...(removedBehind.get(at) ?? [])])];
}
