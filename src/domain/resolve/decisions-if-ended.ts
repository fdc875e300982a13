import type { Archive, Decision, Link } from '../archive.ts';
import { RELATIONS } from '../relation.ts';
import { applyForce } from './apply-force.ts';
import type { Edge } from './link-relations.ts';

/** No decision has this id, since an id is a path. */
const ENDING_ACT = '?';

/**
 * The decisions of an archive as they would be if one of them were wholly repealed from the archive's day on, by a
 * decision that does nothing else: all effects are judged again by the rules of force (docs/domain.md), so that those
 * that wait, and those that hold only as long as their acting decision does, are gone. The archive stays as it is.
 */
export function decisionsIfEnded({ decisions, settings, asOf }: Archive, id: string): ReadonlyMap<string, Decision> {
  const edges = [...decisions.values()].flatMap(edgesOf);
  const all = new Map([...decisions.values()].map((decision) => [decision.id, unrelated(decision)]));
  const ending = unrelated(decisions.get(id)!);
  all.set(ENDING_ACT, { ...ending, id: ENDING_ACT, number: ENDING_ACT, held: true, issued: asOf, effective: asOf });
  delete all.get(ENDING_ACT)!.expires;
  applyForce(all, [...edges, edgeOf(ENDING_ACT, 'repeals', { id, partial: false, terms: {} })], settings, asOf);
  all.delete(ENDING_ACT);
  return all;
}

function edgesOf(decision: Decision): Edge[] {
  return RELATIONS.flatMap((relation) =>
    decision.relations[relation].map((link) => edgeOf(decision.id, relation, link)),
  );
}

/** Where a relation is written plays no part in what it does. */
function edgeOf(by: string, relation: Edge['relation'], { id, partial, terms }: Link): Edge {
  return { relation, by, target: id, partial, reference: { ref: id, ...terms }, place: { file: '' } };
}

/** A decision with its facts, not yet related to any other. */
function unrelated(decision: Decision): Decision {
  const emptied = <K extends string>(lists: Record<K, unknown>) =>
    Object.fromEntries(Object.keys(lists).map((key) => [key, []])) as unknown as Record<K, []>;
  return { ...decision, relations: emptied(decision.relations), inverse: emptied(decision.inverse) };
}
