import type { Archive, Decision } from '../domain/archive.ts';
import { precedingOf, predecessorsOf, type EndsOf } from '../domain/in-force/preceding.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Interval } from '../domain/timeline.ts';
import { wholeEnds } from './whole-ends.ts';

/**
 * What applies on a day in the place of a decision that doesn't yet apply, or is suspended: the decisions that it
 * shall end and hasn't, or that apply again, as far as the archive knows. What those had ended is looked at too.
 */
export function meanwhile(archive: Archive, { id }: Decision, day: PlainDate): Decision[] {
  const { decisions } = archive;
  return precedingOf(id, day, decisions, endsIn(archive)).map((one) => decisions.get(one)!);
}

/** The days on which what applies in a decision's place may change, where it is ever not in force yet or suspended. */
export function daysOfMeanwhile(archive: Archive, { id, timeline }: Decision): (PlainDate | undefined)[] {
  const applies = ({ state, to }: Interval) =>
    (state !== 'not-yet-in-force' && state !== 'suspended') || (to !== undefined && to <= archive.asOf);
  if (timeline.every(applies)) return [];
  return predecessorsOf(id, endsIn(archive)).flatMap((one) =>
    archive.decisions.get(one)!.timelineByRules.map(({ from }) => from),
  );
}

function endsIn({ decisions }: Archive): EndsOf {
  return (id) => wholeEnds(decisions.get(id)!);
}
