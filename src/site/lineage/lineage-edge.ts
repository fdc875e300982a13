import type { Archive, Decision, Link } from '../../domain/archive.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { ENDING, ON_FORCE, RELATIONS, type Relation } from '../../domain/relation.ts';
import { once } from '../once.ts';

/** The relations that a lineage picture shows: those that touch force, text or wording. */
export type PicturedRelation = Exclude<Relation, 'implements' | 'basedOn' | 'related'>;

/** One decision's act on another. */
export interface LineageEdge {
  acting: string;
  target: string;
  relation: PicturedRelation;
  partial: boolean;
  /** The parts concerned, as the references name them; each once. */
  provisions: string[];
  /** The day on which it takes effect, see `Link.day`. */
  day?: PlainDate;
  /** The day to which an annulment reaches back. */
  since?: PlainDate;
  until?: PlainDate;
  untilEvent?: string;
}

const isPictured = (relation: Relation): relation is PicturedRelation =>
  relation !== 'implements' && relation !== 'basedOn' && relation !== 'related';

/** The pictured relations, in the order of the contract. */
const PICTURED = RELATIONS.filter(isPictured);

/** By decision: those to which a pictured relation leads, either way, the weightiest first, with all acts between the two. */
export type Neighbours = ReadonlyMap<string, ReadonlyMap<string, readonly LineageEdge[]>>;

/** The neighbours of every decision that has any. */
export const neighboursOf = once(({ decisions }: Archive): Neighbours => {
  const found = new Map<string, Map<string, LineageEdge[]>>();
  for (const decision of decisions.values()) {
    for (const edge of edgesFrom(decision)) {
      add(found, edge.acting, edge.target, edge);
      add(found, edge.target, edge.acting, edge);
    }
  }
  const sorted = [...found].map(([id, others]) => [id, new Map(weightiestFirst(decisions, id, others))] as const);
  return new Map(sorted);
});

function add(found: Map<string, Map<string, LineageEdge[]>>, from: string, to: string, edge: LineageEdge): void {
  const others = found.get(from) ?? new Map<string, LineageEdge[]>();
  found.set(from, others);
  const edges = others.get(to);
  if (edges) edges.push(edge);
  else others.set(to, [edge]);
}

function edgesFrom({ id, relations }: Decision): LineageEdge[] {
  const edges = new Map<string, LineageEdge>();
  for (const relation of PICTURED) {
    for (const link of relations[relation]) {
      if (link.id === id) continue;
      const edge = edgeOf(id, relation, link);
      const same = [relation, edge.target, edge.partial, edge.day, edge.since, edge.until, edge.untilEvent].join('\n');
      const known = edges.get(same);
      if (known) known.provisions = [...new Set([...known.provisions, ...edge.provisions])];
      else edges.set(same, edge);
    }
  }
  return [...edges.values()];
}

function edgeOf(acting: string, relation: PicturedRelation, { id, partial, terms, day }: Link): LineageEdge {
  const { provisions = [], from, until, untilEvent } = terms;
  return {
    ...{ acting, target: id, relation, partial, provisions: [...new Set(provisions)] },
    ...(day !== undefined && { day }),
    ...(relation === 'annuls' && from !== undefined && { since: from }),
    ...(until !== undefined && { until }),
    ...(untilEvent !== undefined && { untilEvent }),
  };
}

function weightiestFirst(
  decisions: Archive['decisions'],
  id: string,
  others: ReadonlyMap<string, LineageEdge[]>,
): [string, LineageEdge[]][] {
  const ranked = [...others].map(([other, edges]) => ({
    entry: [other, edges] as [string, LineageEdge[]],
    rank: Math.min(...edges.map((edge) => rankFor(id, edge))),
    issued: decisions.get(other)?.issued ?? '',
  }));
  ranked.sort((a, b) => a.rank - b.rank || byText(b.issued, a.issued) || byText(a.entry[0], b.entry[0]));
  return ranked.map(({ entry }) => entry);
}

/** What ends a decision comes first, then what else changes its force, what it does to others, texts, wording. */
function rankFor(id: string, { acting, relation, partial }: LineageEdge): number {
  if (relation === 'consolidates') return 5;
  if (relation === 'corrects') return 6;
  if (!ON_FORCE.has(relation)) return 4;
  const ends = ENDING.has(relation) && !partial;
  return (acting === id ? 2 : 0) + (ends ? 0 : 1);
}

/** Whether an act takes effect at some time; a consolidation needs no day for it. */
export function hasEffect({ day, relation }: LineageEdge): boolean {
  return day !== undefined || relation === 'consolidates';
}

/** Orders by code units, as ids and days are ordered. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
