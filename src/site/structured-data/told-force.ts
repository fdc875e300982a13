import type { Archive, Decision } from '../../domain/archive.ts';
import { canAct } from '../../domain/force/standing.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { State } from '../../domain/timeline.ts';
import { endedBases, indexOn } from '../state-badge.ts';

/** A decision's force in the three words that schema.org and ELI have for it. */
export type ToldForce = 'in-force' | 'partly-in-force' | 'not-in-force';

const TOLD: Partial<Record<State, ToldForce>> = {
  'in-force': 'in-force',
  'partly-in-force': 'partly-in-force',
  'partly-suspended': 'partly-in-force',
  'not-yet-in-force': 'not-in-force',
  suspended: 'not-in-force',
  expired: 'not-in-force',
};

/**
 * A decision's force, as far as it may stand in data that no script brings to the day of reading: none where it is
 * unknown or rests on a default or on what has ended, and none where a day is known on which it changes.
 */
export function toldForce(archive: Archive, decision: Decision): ToldForce | undefined {
  const { timeline } = decision;
  const interval = timeline[indexOn(timeline, archive.asOf)];
  if (!interval || interval.assumed || interval.to !== undefined) return undefined;
  if (interval.from !== undefined && interval.from > archive.asOf) return undefined;
  if (canAct(interval.state) && endedBases(archive, decision, archive.asOf).length > 0) return undefined;
  return TOLD[interval.state];
}

/** The days of a decision's force that are known and rest on no default. */
export interface SpanOfForce {
  /** The first day in force. */
  entry?: PlainDate;
  /** The first day on which it is no longer in force, for good as far as is known. */
  end?: PlainDate;
  /** It is in force from `entry` up to `end`, at least in part, without a gap. */
  unbroken: boolean;
}

/** When a decision is in force; past and known to come. */
export function spanOfForce({ timeline }: Pick<Decision, 'timeline'>): SpanOfForce {
  const first = timeline.findIndex(({ state }) => canAct(state));
  const [entering, last] = [timeline[first], timeline.at(-1)];
  const ends = last?.state === 'expired';
  const between = timeline.slice(Math.max(first, 0), ends ? -1 : undefined);
  return {
    ...(entering?.from && !entering.assumed && { entry: entering.from }),
    ...(ends && last.from && !last.assumed && { end: last.from }),
    unbroken: first >= 0 && between.every(({ state }) => canAct(state)) && !(ends && last.assumed),
  };
}
