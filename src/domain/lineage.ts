import type { PlainDate } from './plain-date.ts';
import { intervalOn, type Interval } from './timeline.ts';

/** What lineage asks of an archive. */
export interface LineageSource {
  /** The timeline that the rules give a decision, whatever its type. */
  timelineOf(id: string): readonly Interval[];
  /** Ids of the decisions whose whole supersession of this one has happened by the day. */
  supersededBy(id: string, day: PlainDate): readonly string[];
}

/**
 * What stands in a decision's place on a day: itself while it has not expired; else the first decisions along every
 * whole supersession that has happened that are not expired. Unique and sorted; empty where none is left.
 */
export function currentOf(id: string, day: PlainDate, source: LineageSource): string[] {
  const current = new Set<string>();
  const reached = new Set([id]);
  for (const at of reached) {
    if (intervalOn(source.timelineOf(at), day)?.state !== 'expired') current.add(at);
    else for (const next of source.supersededBy(at, day)) reached.add(next);
  }
  return [...current].sort();
}
