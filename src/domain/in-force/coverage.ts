import { daysBetween, type PlainDate } from '../plain-date.ts';

/** The days that an archive can speak of. */
export interface Coverage {
  /** The day of issue of the first decision that it holds. */
  first: PlainDate;
  /** The day of the build: what came later it doesn't know. */
  asOf: PlainDate;
  /** Days after the build from which what is said of today is doubtful. */
  staleAfter: number;
}

/** `since-build` and `stale`: after the build's day, up to today; `stale` where the build is long ago. */
export type CoverageOfDay = 'before' | 'within' | 'since-build' | 'stale' | 'after';

/** Whether an archive can say what was in force on a day. */
export function coverageOf(day: PlainDate, today: PlainDate, { first, asOf, staleAfter }: Coverage): CoverageOfDay {
  if (day < first) return 'before';
  if (day <= asOf) return 'within';
  if (day > today) return 'after';
  return daysBetween(asOf, day) >= staleAfter ? 'stale' : 'since-build';
}
