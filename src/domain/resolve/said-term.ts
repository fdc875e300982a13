import type { OperativeClause } from '../operative/operative-clause.ts';
import type { PlainDate } from '../plain-date.ts';
import { ENDING, type Relation } from '../relation.ts';

const ENDS: ReadonlySet<Relation> = new Set(['suspends', 'reinstates', 'extends']);
const BEGINS: ReadonlySet<Relation> = new Set([...ENDING, 'suspends', 'reinstates']);

/** What a clause says of the end of its effect, as a relation holds it; nothing for one that has no end of its own. */
export function saidEnd({ term }: OperativeClause, relation: Relation): { until?: PlainDate; untilEvent?: string } {
  if (!ENDS.has(relation)) return {};
  if (term.until !== undefined) return { until: term.until };
  return term.untilEvent === undefined ? {} : { untilEvent: term.untilEvent };
}

/** Whether a relation's effect may have an end of its own. */
export function hasEnd(relation: Relation): boolean {
  return ENDS.has(relation);
}

/**
 * The first day of the effect where a clause says it and a relation can hold it: only an annulment reaches back beyond
 * the acting decision's entry into force.
 */
export function saidFrom({ term }: OperativeClause, relation: Relation, entry: PlainDate): PlainDate | undefined {
  const { from } = term;
  if (from === undefined || !BEGINS.has(relation)) return undefined;
  return relation === 'annuls' || from >= entry ? from : undefined;
}
