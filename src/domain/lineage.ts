import type { Decision } from './archive.ts';
import type { PlainDate } from './plain-date.ts';
import { intervalOn } from './timeline.ts';

/**
 * What stands in a decision's place on a day: itself while it has not expired; else the first decisions along every
 * whole supersession that has happened that are not expired. Unique and sorted; empty where none is left.
 */
export function currentOf(
  id: string,
  day: PlainDate,
  decisions: ReadonlyMap<string, Pick<Decision, 'timelineByRules' | 'successors'>>,
): string[] {
  const current = new Set<string>();
  const reached = new Set([id]);
  for (const at of reached) {
    const { timelineByRules, successors } = decisions.get(at)!;
    if (intervalOn(timelineByRules, day)?.state !== 'expired') current.add(at);
    else for (const successor of successors) if (successor.day <= day) reached.add(successor.id);
  }
  return [...current].sort();
}
