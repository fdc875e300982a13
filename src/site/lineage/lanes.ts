import { Graph, layout } from '@dagrejs/dagre';
import type { Row } from './lineage-rows.ts';

/**
 * A place on the way down a picture: `2 r` the top of row r, where acts reach their targets; `2 r + 1` its line, where
 * its own decision stands. After the last row: the end of the picture.
 */
export type Place = number;

/** A decision's line through the picture. */
export interface Lane {
  /** The columns are counted from the left. */
  column: number;
  /** Where its card stands. */
  card: Place;
  /** The last place that touches it; the end of the picture while its life goes on. */
  end: Place;
}

/** Gives each decision of the rows a line on which no other lies: dagre orders them, lines that have ended are used again. */
export function lanesOf(rows: readonly Row[]): Map<string, Lane> {
  const spans = spansOf(rows);
  const order = orderOf(rows, [...spans.keys()]);
  const columns: Span[][] = [];
  const lanes = new Map<string, Lane>();
  for (const id of order) {
    const span = spans.get(id);
    if (!span) continue;
    let column = columns.findIndex((others) => fits(span, others));
    if (column < 0) column = columns.push([]) - 1;
    columns[column]?.push(span);
    lanes.set(id, { column, card: span.card, end: span.end });
  }
  return lanes;
}

interface Span {
  id: string;
  /** Before the card, where a line leads down to it from the first row of its day. */
  start: Place;
  card: Place;
  end: Place;
  /** What ends in this one's card. */
  follows: Set<string>;
}

function spansOf(rows: readonly Row[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  rows.forEach(({ decision, card }, row) => {
    if (!card) return;
    const place = 2 * row + 1;
    const goesOn = decision.timeline.at(-1)?.state !== 'expired';
    const end = goesOn ? 2 * rows.length : place;
    spans.set(decision.id, { id: decision.id, start: place, card: place, end, follows: new Set() });
  });
  rows.forEach(({ decision, card, acts }, row) => {
    const own = spans.get(decision.id);
    if (own) own.end = Math.max(own.end, 2 * row + 1);
    for (const { edge, reaches } of acts) {
      const target = spans.get(edge.target);
      if (target) target.end = Math.max(target.end, 2 * reaches);
      if (!own || !card) continue;
      own.start = Math.min(own.start, 2 * reaches + 0.5);
      own.follows.add(edge.target);
    }
  });
  return spans;
}

/** Places between the end of a line and an unrelated one below it, so that they don't look like one. */
const GAP = 4;

function fits(span: Span, others: readonly Span[]): boolean {
  const above = others.filter(({ start }) => start < span.start).sort((a, b) => b.end - a.end)[0];
  const below = others.filter(({ start }) => start >= span.start).sort((a, b) => a.start - b.start)[0];
  return (!above || areApart(above, span)) && (!below || areApart(span, below));
}

function areApart(upper: Span, lower: Span): boolean {
  return upper.end + (lower.follows.has(upper.id) ? 0 : GAP) < lower.start;
}

const orders = new Map<string, number[]>();

/** The decisions from left to right as dagre puts them, those of one column from the oldest down. */
function orderOf(rows: readonly Row[], ids: string[]): string[] {
  const index = new Map(ids.map((id, place) => [id, place]));
  const edges = rows.flatMap(({ acts }) =>
    acts.map(({ edge }) => {
      const ends = [index.get(edge.target) ?? 0, index.get(edge.acting) ?? 0].sort((a, b) => a - b);
      return [...ends, edge.partial ? 1 : 2];
    }),
  );
  // Most pictures of an archive have the shape of another: two decisions, one act.
  const shape = JSON.stringify([ids.length, edges]);
  const across = orders.get(shape) ?? acrossOf(ids.length, edges);
  orders.set(shape, across);
  return [...ids].sort((a, b) => {
    const [x = 0, y = 0] = [index.get(a), index.get(b)];
    return (across[x] ?? 0) - (across[y] ?? 0) || x - y;
  });
}

function acrossOf(size: number, edges: number[][]): number[] {
  const graph = new Graph<object, { x?: number; width: number; height: number }, object>();
  graph.setGraph({ align: 'UL', nodesep: 10, ranksep: 10 });
  for (let node = 0; node < size; node++) graph.setNode(String(node), { width: 10, height: 10 });
  for (const [upper, lower, weight] of edges) graph.setEdge(String(upper), String(lower), { weight, minlen: 1 });
  layout(graph);
  return Array.from({ length: size }, (_, node) => graph.node(String(node)).x ?? 0);
}
