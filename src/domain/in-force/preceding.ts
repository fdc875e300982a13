import type { Decision } from '../archive.ts';
import type { PlainDate } from '../plain-date.ts';
import { intervalOn, type State } from '../timeline.ts';

const STANDS: ReadonlySet<State | undefined> = new Set(['in-force', 'partly-in-force', 'partly-suspended'] as const);

/** Gives what a decision wholly supersedes, repeals or annuls, whether that happens or not. */
export type EndsOf = (id: string) => readonly string[];

/**
 * What applied in the place of a decision on a day on which it did not, or not yet: of its predecessors the ones that
 * stood on that day. Empty where the archive knows of none.
 *
 * @param decisions `notBefore`: of one whose day of issue is not known, a day before which it can't have been there
 */
export function precedingOf(
  id: string,
  day: PlainDate,
  decisions: ReadonlyMap<string, Pick<Decision, 'timelineByRules'> & { notBefore?: PlainDate }>,
  endsOf: EndsOf,
): string[] {
  return predecessorsOf(id, endsOf).filter((other) => {
    const { timelineByRules, notBefore = day } = decisions.get(other)!;
    return day >= notBefore && STANDS.has(intervalOn(timelineByRules, day)?.state);
  });
}

/** The decisions that one shall wholly end, those that they ended, and so on: each once, the nearest first. */
export function predecessorsOf(id: string, endsOf: EndsOf): string[] {
  const reached = new Set([id]);
  for (const at of reached) for (const ended of endsOf(at)) reached.add(ended);
  reached.delete(id);
  return [...reached];
}
