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
  const whole = new Graph(acting.filter((edge) => !edge.partial));
  const all = new Graph(acting);
  return [
    ...whole.groups.map((group) => say('relation-circle', whole.shortestCircle(group[0]!, group))),
    ...all.groups.flatMap((group) => {
      const partial = all.within(group).find((edge) => edge.partial && !whole.areInOneGroup(edge.by, edge.target));
      return partial ? [say('partial-circle', all.circleThrough(partial, group))] : [];
    }),
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

/** Decisions and what they do to each other, in groups that reach each other: a circle runs within a group. */
class Graph {
  /** Ids, least first. */
  readonly groups: string[][];
  readonly #outgoing: ReadonlyMap<string, Edge[]>;
  readonly #groupOf = new Map<string, string[]>();

  constructor(edges: readonly Edge[]) {
    this.#outgoing = Map.groupBy(edges, (edge) => edge.by);
    this.groups = strongGroups(this.#outgoing)
      .filter((group) => group.length > 1)
      .map((group) => group.sort());
    for (const group of this.groups) for (const id of group) this.#groupOf.set(id, group);
  }

  areInOneGroup(a: string, b: string): boolean {
    return this.#groupOf.has(a) && this.#groupOf.get(a) === this.#groupOf.get(b);
  }

  within(group: readonly string[]): Edge[] {
    return group.flatMap((id) => (this.#outgoing.get(id) ?? []).filter((edge) => this.areInOneGroup(id, edge.target)));
  }

  /** From its least id on. */
  circleThrough(edge: Edge, group: readonly string[]): Edge[] {
    const circle = [edge, ...this.#shortestPath(edge.target, edge.by, group)];
    const ids = circle.map(({ by }) => by);
    const least = ids.indexOf([...ids].sort()[0]!);
    return [...circle.slice(least), ...circle.slice(0, least)];
  }

  shortestCircle(start: string, group: readonly string[]): Edge[] {
    return this.#shortestPath(start, start, group);
  }

  #shortestPath(start: string, end: string, group: readonly string[]): Edge[] {
    const cameBy = new Map<string, Edge>();
    const queue = [start];
    for (const id of queue) {
      for (const edge of this.#outgoing.get(id) ?? []) {
        if (edge.target === end) return [...pathTo(id, start, cameBy), edge];
        if (this.#groupOf.get(edge.target) !== group || edge.target === start || cameBy.has(edge.target)) continue;
        cameBy.set(edge.target, edge);
        queue.push(edge.target);
      }
    }
    return [];
  }
}

function pathTo(id: string, start: string, cameBy: ReadonlyMap<string, Edge>): Edge[] {
  const path: Edge[] = [];
  for (let at = id; at !== start; at = path.at(-1)!.by) path.push(cameBy.get(at)!);
  return path.reverse();
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
