import type { Decision } from '../archive.ts';
import type { PlainDate } from '../plain-date.ts';
import { intervalOn, type State } from '../timeline.ts';

const STANDS: ReadonlySet<State | undefined> = new Set(['in-force', 'partly-in-force', 'partly-suspended'] as const);

/**
 * What applied in the place of a decision on a day on which it did not, or not yet: of the decisions that it shall
 * wholly end, those that they ended, and so on, the ones that stood on that day. Unique and sorted; empty where the
 * archive knows of none.
 *
 * @param decisions `notBefore`: of one whose day of issue is not known, a day before which it can't have been there
 * @param endsOf what a decision wholly supersedes, repeals or annuls, whether that happens or not
 */
export function precedingOf(
  id: string,
  day: PlainDate,
  decisions: ReadonlyMap<string, Pick<Decision, 'timelineByRules'> & { notBefore?: PlainDate }>,
  endsOf: (id: string) => readonly string[],
): string[] {
  const reached = new Set([id]);
  for (const at of reached) for (const ended of endsOf(at)) reached.add(ended);
  reached.delete(id);
  const stood = [...reached].filter((other) => {
    const { timelineByRules, notBefore = day } = decisions.get(other)!;
    return day >= notBefore && STANDS.has(intervalOn(timelineByRules, day)?.state);
  });
  return stood.sort();
}
