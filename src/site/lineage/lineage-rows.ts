import type { Decision } from '../../domain/archive.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { ENDING } from '../../domain/relation.ts';
import type { Interval } from '../../domain/timeline.ts';
import { birthOf } from './family.ts';
import { byText, type LineageEdge } from './lineage-edge.ts';
import type { Lineage } from './lineage-of.ts';

/**
 * A row of a lineage, from the oldest down: a decision on its day of issue (`card`), or on a later day what it does
 * and what becomes of it.
 */
export interface Row {
  decision: Decision;
  card: boolean;
  /** Absent where no more than a year is known. */
  day?: PlainDate;
  /** The stretch of its life that begins in this row, where no act of the picture tells of it. */
  change?: Interval;
  acts: Act[];
}

/** An act, in the row of the acting decision. */
export interface Act {
  edge: LineageEdge;
  /** The row at whose top it reaches its target: its own, or for an end the first of that day, so that a split has one end. */
  reaches: number;
}

/** A row before its place is known; days are compared as `birthOf` gives them. */
interface Draft {
  decision: Decision;
  card: boolean;
  key: string;
  change?: Interval;
  edges: LineageEdge[];
}

/** The most changes of state that get rows of their own; bars show the others. */
const MOST_CHANGES = 40;

const YEAR = 4;

/** Puts a lineage into rows, ordered by day. The same lineage gives the same rows. */
export function rowsOf(lineage: Lineage): Row[] {
  const drafts = draftsOf(lineage);
  const firstOfDay = new Map<string, number>();
  const cardRow = new Map<string, number>();
  drafts.forEach(({ key, card, decision }, row) => {
    if (!firstOfDay.has(key)) firstOfDay.set(key, row);
    if (card) cardRow.set(decision.id, row);
  });
  return drafts.map(({ decision, card, key, change, edges }, row) => ({
    ...{ decision, card },
    ...(key.length > YEAR && { day: key }),
    ...(change && { change }),
    acts: edges.map((edge) => {
      const ends = ENDING.has(edge.relation) && !edge.partial && edge.day === key;
      const first = Math.max(firstOfDay.get(key) ?? row, (cardRow.get(edge.target) ?? row) + 1);
      return { edge, reaches: card && ends ? Math.min(first, row) : row };
    }),
  }));
}

function draftsOf(lineage: Lineage): Draft[] {
  const decisions = new Map(lineage.nodes.map(({ decision }) => [decision.id, decision]));
  const birth = (id: string) => birthOf(decisions.get(id) ?? { id });
  const keyOf = ({ day = '', acting, target }: LineageEdge) => [day, birth(acting), birth(target)].sort().at(-1) ?? '';
  const order = cardOrder(lineage, birth);
  const place = (id: string) => order.indexOf(id);
  const drafts = new Map<string, Draft>();
  const draft = (key: string, id: string, card: boolean): Draft => {
    const name = `${card ? 'card' : key} ${id}`;
    const decision = decisions.get(id);
    if (!decision) throw new Error(`${id} is not in the lineage.`);
    const found = drafts.get(name) ?? { decision, card, key, edges: [] };
    drafts.set(name, found);
    return found;
  };
  for (const id of order) draft(birth(id), id, true);
  for (const edge of lineage.edges) {
    const { acting, target } = edge;
    const key = keyOf(edge);
    draft(key, acting, key === birth(acting) && place(target) < place(acting)).edges.push(edge);
  }
  for (const { id, change, key } of changesOf(lineage, keyOf)) draft(key, id, key === birth(id)).change ??= change;
  return [...drafts.values()].sort(
    (a, b) =>
      byText(a.key, b.key) ||
      Number(b.card) - Number(a.card) ||
      (a.card ? place(a.decision.id) - place(b.decision.id) : byText(a.decision.id, b.decision.id)),
  );
}

/** Ids by day of issue; within a day a target before what acts on it, as far as they don't act in a circle. */
function cardOrder({ nodes, edges }: Lineage, birth: (id: string) => string): string[] {
  const ids = nodes.map(({ decision }) => decision.id).sort((a, b) => byText(birth(a), birth(b)) || byText(a, b));
  const placed = new Set<string>();
  const seen = new Set<string>();
  const place = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { acting, target } of edges) if (acting === id && birth(target) === birth(id)) place(target);
    placed.add(id);
  };
  ids.forEach(place);
  return [...placed];
}

function changesOf({ nodes, edges }: Lineage, keyOf: (edge: LineageEdge) => string) {
  const told = new Set(edges.map((edge) => `${edge.target} ${edge.acting} ${keyOf(edge)}`));
  const changes = nodes.flatMap(({ decision }) => {
    const { id, timeline } = decision;
    return timeline.slice(1).flatMap((change, before) => {
      const { from = '', because, also = [], state } = change;
      // What goes on for another reason doesn't change; of what has partly ended more may end.
      if (state === timeline[before]?.state && state !== 'partly-in-force') return [];
      const isTold = [because, ...also].some(
        (cause) => cause && 'by' in cause && told.has(`${id} ${cause.by} ${from}`),
      );
      const key = [from, birthOf(decision)].sort().at(-1) ?? from;
      return isTold ? [] : [{ id, change, key }];
    });
  });
  return changes.sort((a, b) => byText(a.key, b.key) || byText(a.id, b.id)).slice(0, MOST_CHANGES);
}
