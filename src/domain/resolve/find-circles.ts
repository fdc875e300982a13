import { problem, type Problem } from '../problem.ts';
import { ENDING, type Relation } from '../relation.ts';
import type { Edge } from './link-relations.ts';

const IN_CIRCLES: ReadonlySet<Relation> = new Set([...ENDING, 'suspends', 'reinstates']);

/**
 * Circles of supersession, repeal, annulment, suspension and reinstatement, kinds mixed (rule 10): an error that
 * prints the circle; with a partial one in it, a warning. Amendment in a circle is normal.
 */
export function findCircles(edges: readonly Edge[]): Problem[] {
  const acting = edges.filter((edge) => IN_CIRCLES.has(edge.relation));
  const whole = circlesOf(acting.filter((edge) => !edge.partial));
  const inWhole = new Set(whole.flat().map((edge) => edge.by));
  const partial = circlesOf(acting).filter((circle) => !circle.some((edge) => inWhole.has(edge.by)));
  return [
    ...whole.map((circle) => say('relation-circle', circle)),
    ...partial.map((circle) => say('partial-circle', circle)),
  ];
}

function say(code: 'relation-circle' | 'partial-circle', circle: Edge[]): Problem {
  const path = [...circle.map((edge) => edge.by), circle[0]!.by];
  const [first, ...others] = circle;
  return problem(
    code,
    first!.place,
    { circle: path },
    others.map((edge) => ({ place: edge.place, what: 'member' as const })),
  );
}

/** One circle, as a path of edges from its least id on, for each group of decisions that reach each other. */
function circlesOf(edges: readonly Edge[]): Edge[][] {
  const outgoing = Map.groupBy(edges, (edge) => edge.by);
  return strongGroups(outgoing)
    .filter((group) => group.length > 1)
    .map((group) => shortestCircle([...group].sort()[0]!, new Set(group), outgoing));
}

function shortestCircle(start: string, within: ReadonlySet<string>, outgoing: ReadonlyMap<string, Edge[]>): Edge[] {
  const cameBy = new Map<string, Edge>();
  const queue = [start];
  for (const id of queue) {
    for (const edge of outgoing.get(id) ?? []) {
      if (edge.target === start) return [...pathTo(id, start, cameBy), edge];
      if (!within.has(edge.target) || cameBy.has(edge.target)) continue;
      cameBy.set(edge.target, edge);
      queue.push(edge.target);
    }
  }
  return [];
}

function pathTo(id: string, start: string, cameBy: ReadonlyMap<string, Edge>): Edge[] {
  const path: Edge[] = [];
  for (let at = id; at !== start; at = path[0]!.by) path.unshift(cameBy.get(at)!);
  return path;
}

/** Tarjan's strongly connected components, without recursion, since a chain of decisions may be long. */
function strongGroups(outgoing: ReadonlyMap<string, Edge[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  for (const root of outgoing.keys()) {
    if (order.has(root)) continue;
    const visits = [enter(root)];
    while (visits.length > 0) {
      const visit = visits.at(-1)!;
      const edge = visit.edges[visit.next++];
      if (edge) {
        if (!order.has(edge.target)) visits.push(enter(edge.target));
        else if (isOpen.has(edge.target)) lower(visit.id, order.get(edge.target)!);
        continue;
      }
      visits.pop();
      if (visits.length > 0) lower(visits.at(-1)!.id, low.get(visit.id)!);
      if (low.get(visit.id) === order.get(visit.id)) groups.push(close(visit.id));
    }
  }
  return groups;

  function enter(id: string): { id: string; edges: Edge[]; next: number } {
    order.set(id, order.size);
    low.set(id, order.get(id)!);
    open.push(id);
    isOpen.add(id);
    return { id, edges: outgoing.get(id) ?? [], next: 0 };
  }

  function lower(id: string, to: number): void {
    low.set(id, Math.min(low.get(id)!, to));
  }

  function close(id: string): string[] {
    const group = open.splice(open.lastIndexOf(id));
    for (const member of group) isOpen.delete(member);
    return group;
  }
}
