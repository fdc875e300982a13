import type { PlainDate } from '../plain-date.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { DecisionRecord, Reference } from '../record.ts';
import { RELATIONS, type Relation } from '../relation.ts';
import type { ResolvedReferences } from './resolve-references.ts';

/** One relation between two decisions, as one reference states it. */
export interface Edge {
  relation: Relation;
  by: string;
  target: string;
  partial: boolean;
  reference: Reference;
  /** Where it is written: on the acting decision, or on the older side as `supersededBy`. */
  place: Place;
}

/**
 * All relations of an archive: what acting decisions state, and what only an older side says (`supersededBy`),
 * which counts with a warning, and is an error where it contradicts the other side or closes a circle.
 */
export function linkRelations(
  held: readonly DecisionRecord[],
  resolved: ResolvedReferences,
): { edges: Edge[]; problems: Problem[] } {
  const edges = held.flatMap((record) => forwardEdges(record, resolved.targets));
  const graph = new SupersessionGraph(edges);
  const files = new Map(held.map((record) => [record.id, record.file]));
  const entries = new Map(held.map((record) => [record.id, record.effective ?? record.issued]));
  const problems: Problem[] = [];
  for (const record of held) {
    record.supersededBy.forEach((reference, i) => {
      const by = resolved.targets.get(reference);
      if (by === undefined) return;
      const place = { file: record.file, path: ['supersededBy', i] };
      const edge = edgeOf('supersedes', by, record.id, reference, place);
      const said = graph.between(by, record.id);
      const wrong = said.length > 0 ? disagreement(edge, said, entries.get(by)) : graph.closesCircle(edge);
      if (wrong) {
        const related = wrong.other ? [{ place: wrong.other.place, what: 'declared-here' as const }] : [];
        problems.push(problem('inverse-disagrees', place, { by, reason: wrong.reason }, related));
      } else if (said.length === 0) {
        problems.push(oneSided(by, place, files.get(by)));
        edges.push(edge);
        graph.add(edge);
      }
    });
  }
  return { edges, problems };
}

/** What a decision says that it does to others, where the archive has those. */
export function forwardEdges(record: DecisionRecord, targets: ReadonlyMap<Reference, string>): Edge[] {
  return RELATIONS.flatMap((relation) =>
    (record.references[relation] ?? []).flatMap((reference, i) => {
      const target = targets.get(reference);
      const place = { file: record.file, path: [relation, i] };
      return target === undefined ? [] : [edgeOf(relation, record.id, target, reference, place)];
    }),
  );
}

function edgeOf(relation: Relation, by: string, target: string, reference: Reference, place: Place): Edge {
  const partial =
    reference.scope === 'partial' || (reference.scope === undefined && (reference.provisions ?? []).length > 0);
  return { relation, by, target, partial, reference, place };
}

interface Disagreement {
  reason: 'circle' | 'partial' | 'day';
  other?: Edge;
}

/** What the acting side says differently. Its `from` is by default the day on which the acting decision takes effect. */
function disagreement(edge: Edge, said: Edge[], entry: PlainDate | undefined): Disagreement | undefined {
  const partial = said.find((other) => other.partial !== edge.partial);
  if (partial && said.every((other) => other.partial !== edge.partial)) return { reason: 'partial', other: partial };
  const { from } = edge.reference;
  const agrees = from === undefined || said.some(({ reference }) => (reference.from ?? entry ?? from) === from);
  return agrees ? undefined : { reason: 'day', other: said[0]! };
}

function oneSided(by: string, place: Place, file: string | undefined): Problem {
  const data = file === undefined ? { by } : { by, file };
  return problem('inverse-one-sided', place, data, file === undefined ? [] : [{ place: { file }, what: 'move-here' }]);
}

/** Whole supersessions from each acting decision to its targets. */
class SupersessionGraph {
  readonly #targets = new Map<string, Edge[]>();

  constructor(edges: readonly Edge[]) {
    for (const edge of edges) this.add(edge);
  }

  add(edge: Edge): void {
    if (edge.relation !== 'supersedes') return;
    const list = this.#targets.get(edge.by) ?? [];
    list.push(edge);
    this.#targets.set(edge.by, list);
  }

  between(by: string, target: string): Edge[] {
    return (this.#targets.get(by) ?? []).filter((edge) => edge.target === target);
  }

  /** Whether the target of a whole supersession already supersedes, directly or through others, what would supersede it. */
  closesCircle(edge: Edge): Disagreement | undefined {
    if (edge.partial) return undefined;
    const reached = new Set([edge.target]);
    for (const id of reached) {
      for (const next of this.#targets.get(id) ?? []) {
        if (next.partial) continue;
        if (next.target === edge.by) return { reason: 'circle', other: next };
        reached.add(next.target);
      }
    }
    return undefined;
  }
}
