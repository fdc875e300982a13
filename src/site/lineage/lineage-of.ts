import type { Archive, Decision } from '../../domain/archive.ts';
import { RELATIONS } from '../../domain/relation.ts';
import { familyOf, MOST_ON_PAGE } from './family.ts';
import { neighboursOf, type LineageEdge } from './lineage-edge.ts';

/** The part of a family that one picture shows. */
export interface Lineage {
  /** In the order of their ids. */
  nodes: LineageNode[];
  /** The acts among them, in the order of the relations. */
  edges: LineageEdge[];
  /** What is left out: decisions of the family, and acts among those shown. */
  left: { decisions: number; edges: number };
}

export interface LineageNode {
  decision: Decision;
  /** How many decisions act on it, or it on them, that are not shown. */
  outside: number;
}

/** How much of a large family is shown. */
export interface Bounds {
  nodes: number;
  /** How far from the first decision. */
  steps: number;
  /** How many each other one brings in at most: what acts on five hundred must not crowd out all else. */
  brought: number;
}

const ON_PAGE: Bounds = { nodes: MOST_ON_PAGE, steps: 3, brought: 4 };

const EDGES_A_NODE = 4;

/**
 * The decisions nearest to one, itself among them, and how they act on each other; a family that fits is shown whole.
 * None for a decision without family.
 */
export function lineageOf(archive: Archive, id: string, bounds = ON_PAGE): Lineage | undefined {
  const family = familyOf(archive, id);
  if (!family) return undefined;
  const isWhole = family.members.length <= bounds.nodes;
  const shown = new Set([...(isWhole ? family.members : nearest(archive, id, bounds))].sort());
  const edges = edgesAmong(archive, shown);
  const kept = edges.slice(0, bounds.nodes * EDGES_A_NODE);
  return {
    nodes: [...shown].flatMap((member) => nodeOf(archive, member, shown)),
    edges: kept,
    left: { decisions: family.members.length - shown.size, edges: edges.length - kept.length },
  };
}

function nearest(archive: Archive, id: string, { nodes, steps, brought }: Bounds): Iterable<string> {
  const neighbours = neighboursOf(archive);
  const stepsTo = new Map([[id, 0]]);
  for (const [at, step] of stepsTo) {
    if (step === steps) break;
    let free = at === id ? nodes : brought;
    for (const other of neighbours.get(at)?.keys() ?? []) {
      if (free === 0 || stepsTo.size === nodes) break;
      if (stepsTo.has(other)) continue;
      stepsTo.set(other, step + 1);
      free--;
    }
  }
  return stepsTo.keys();
}

function edgesAmong(archive: Archive, shown: ReadonlySet<string>): LineageEdge[] {
  const neighbours = neighboursOf(archive);
  const edges: LineageEdge[] = [];
  for (const id of shown) {
    const around = neighbours.get(id);
    for (const other of shown) for (const edge of around?.get(other) ?? []) if (edge.acting === id) edges.push(edge);
  }
  return edges.sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
}

function nodeOf(archive: Archive, id: string, shown: ReadonlySet<string>): LineageNode[] {
  const decision: Decision | undefined = archive.decisions.get(id);
  const around = neighboursOf(archive).get(id);
  let near = 0;
  for (const other of shown) if (around?.has(other)) near++;
  return decision ? [{ decision, outside: (around?.size ?? 0) - near }] : [];
}
