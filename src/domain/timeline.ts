import type { PlainDate } from './plain-date.ts';
import type { Relation } from './relation.ts';

export type State =
  | 'not-yet-in-force'
  | 'in-force'
  | 'partly-in-force'
  | 'suspended'
  | 'partly-suspended'
  | 'expired'
  | 'unknown'
  | 'not-applicable';

/** What an interval rests on: an acting decision's relation, or a term that ran out. */
export type Cause = { relation: Relation; by: string } | { relation: 'expires' };

/** A half-open stretch of days, `[from, to)`, in which a decision has one state. */
export interface Interval {
  /** Absent in the first interval of a decision whose day of issue is not known. */
  from?: PlainDate;
  /** Absent in the last interval. */
  to?: PlainDate;
  state: State;
  /** The interval rests on a default, not on what an act says. */
  assumed?: true;
  because?: Cause;
  also?: Cause[];
  /** The end of the interval, where it is an event in words. */
  untilEvent?: string;
}

/** The interval that holds on a day; none before the first day of the timeline. */
export function intervalOn(timeline: readonly Interval[], day: PlainDate): Interval | undefined {
  return timeline.find(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day < to));
}
