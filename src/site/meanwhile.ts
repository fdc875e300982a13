import type { Archive, Decision } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { ENDING } from '../domain/relation.ts';
import type { Interval } from '../domain/timeline.ts';
import { intervalOn } from './state-badge.ts';

const IN_FORCE: ReadonlySet<string> = new Set(['in-force', 'partly-in-force', 'partly-suspended']);

/**
 * What applies on a day in the place of a decision that doesn't yet apply, or is suspended: the decisions that it
 * shall end and hasn't, or that apply again, as far as the archive knows. What those had ended is looked at too.
 */
export function meanwhile(archive: Archive, decision: Decision, day: PlainDate): Decision[] {
  return [...predecessors(archive, decision)].filter(({ timelineByRules }) =>
    IN_FORCE.has(timelineByRules[intervalOn(timelineByRules, day)]?.state ?? ''),
  );
}

/** The days on which what applies in a decision's place may change, where it is ever not in force yet or suspended. */
export function daysOfMeanwhile(archive: Archive, decision: Decision): (PlainDate | undefined)[] {
  const applies = ({ state, to }: Interval) =>
    (state !== 'not-yet-in-force' && state !== 'suspended') || (to !== undefined && to <= archive.asOf);
  if (decision.timeline.every(applies)) return [];
  return [...predecessors(archive, decision)].flatMap(({ timelineByRules }) => timelineByRules.map(({ from }) => from));
}

/** The decisions that one ends wholly, those that these end, and so on. */
function predecessors({ decisions }: Archive, decision: Decision): Set<Decision> {
  const reached = new Set([decision]);
  for (const { relations } of reached) {
    for (const relation of ENDING) {
      // One that waits, since its acting decision is suspended, has no day yet.
      for (const { id, partial } of relations[relation]) {
        const target = decisions.get(id);
        if (target && !partial) reached.add(target);
      }
    }
  }
  reached.delete(decision);
  return reached;
}
