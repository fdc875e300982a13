import type { Decision, Link } from '../archive.ts';
import type { PlainDate } from '../plain-date.ts';
import { INVERSE_OF } from '../relation.ts';
import { byId } from './by-id.ts';
import type { Edge } from './link-relations.ts';
import { present } from './present.ts';

/**
 * Writes every relation on both of its decisions: on the acting one, and as the inverse on the other.
 *
 * @param dayOf the day on which a relation takes effect, if it ever does
 */
export function relate(
  decisions: ReadonlyMap<string, Decision>,
  edges: readonly Edge[],
  dayOf: (edge: Edge) => PlainDate | undefined,
): void {
  for (const edge of edges) {
    const day = dayOf(edge);
    decisions.get(edge.by)!.relations[edge.relation].push(linkTo(edge.target, edge, day));
    decisions.get(edge.target)!.inverse[INVERSE_OF[edge.relation]].push(linkTo(edge.by, edge, day));
  }
  for (const decision of decisions.values()) {
    for (const links of [...Object.values(decision.relations), ...Object.values(decision.inverse)]) {
      if (links.length > 1) links.sort((a, b) => byId(a, b) || (a.terms.from ?? '').localeCompare(b.terms.from ?? ''));
    }
  }
}

function linkTo(id: string, { partial, reference }: Edge, day: PlainDate | undefined): Link {
  const { from, until, untilEvent, provisions } = reference;
  const named = provisions === undefined || provisions.length === 0 ? {} : { provisions };
  return { id, partial, terms: { ...present({ from, until, untilEvent }), ...named }, ...present({ day }) };
}
