import type { Decision, Link } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Interval } from '../domain/timeline.ts';
import { ENDING, INVERSE_OF, type Relation } from '../domain/relation.ts';

/** An end of parts of a decision that happens, and its day; `''` where the archive knows none. */
interface PartialEnd {
  relation: Relation;
  day: PlainDate;
  link: Link;
}

/** The ends of parts of a decision, past and known to come, in the order of their days. */
export function partialEnds({ inverse }: Decision): PartialEnd[] {
  const ends = [...ENDING].flatMap((relation) =>
    inverse[INVERSE_OF[relation]].flatMap((link) =>
      link.partial && link.day !== undefined ? [{ relation, day: link.day, link }] : [],
    ),
  );
  return ends.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Whether a suspension ends into what had partly ended before, so that nothing ends on that day. */
export function comesBackPartly(decision: Decision, before: Interval | undefined, interval: Interval): boolean {
  if (interval.state !== 'partly-in-force') return false;
  if (before?.state !== 'suspended' && before?.state !== 'partly-suspended') return false;
  return partialEnds(decision).every(({ day }) => day !== interval.from);
}
