import type { Decision } from '../../domain/archive.ts';
import type { ForceChangeKind } from '../../domain/change-kind.ts';
import { ENDING } from '../../domain/relation.ts';
import type { State } from '../../domain/timeline.ts';
import { causesOf } from '../causes-phrase.ts';
import { hasStood } from '../present-lines.ts';

/**
 * What becomes of a decision's force where a stretch of its timeline begins; nothing at the start of what is not yet in
 * force, unknown or without force, and where an end goes on for another reason.
 *
 * @param index the place of the stretch in the timeline
 */
export function stateChange({ timeline }: Pick<Decision, 'timeline'>, index: number): ForceChangeKind | undefined {
  const interval = timeline[index];
  const before = timeline[index - 1]?.state;
  switch (interval?.state) {
    case 'in-force':
      return entering(before, interval.because !== undefined, hasStood(timeline, index));
    case 'partly-in-force': {
      const ends = causesOf(interval).some(({ relation }) => relation !== 'expires' && ENDING.has(relation));
      return partly(before, ends);
    }
    case 'expired':
      return before === 'expired' ? undefined : 'ends';
    case 'suspended':
      return before === 'suspended' ? 'suspended-on' : 'suspended';
    case 'partly-suspended':
      return before === 'partly-suspended' ? 'partly-suspended-on' : 'partly-suspended';
    default:
      return undefined;
  }
}

function entering(before: State | undefined, hasCause: boolean, stood: boolean): ForceChangeKind | undefined {
  if (before === 'in-force') return hasCause ? 'in-force-on' : undefined;
  if (before === 'partly-suspended') return 'part-in-force-again';
  return stood ? 'in-force-again' : 'takes-effect';
}

function partly(before: State | undefined, ends: boolean): ForceChangeKind {
  if (before === 'in-force') return 'ends-partly';
  if (before === 'partly-in-force') return ends ? 'ends-further' : 'in-force-on';
  return before === undefined || before === 'not-yet-in-force' ? 'takes-effect-partly' : 'partly-in-force-again';
}
