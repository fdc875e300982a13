import { ON_FORCE } from '../../domain/relation.ts';
import { hasEffect } from './lineage-edge.ts';
import type { Row } from './lineage-rows.ts';
import type { ActKind, Picture, Point, Sign } from './picture.ts';
import { ARRIVAL, type RowPlaces } from './row-places.ts';

/** Draws acts: a path for each kind, and a sign at each target's end. */
export function drawActs(rows: readonly Row[], { xOf, yOf }: RowPlaces): Pick<Picture, 'acts' | 'signs' | 'halos'> {
  const paths = new Map<ActKind, string>();
  const signs: Sign[] = [];
  const drawn = new Set<string>();
  rows.forEach(({ decision, acts }, row) => {
    for (const { edge, reaches } of acts) {
      const { relation, partial, target } = edge;
      const way = `${target} ${reaches} ${decision.id}`;
      // Two acts on one decision on one day share a line: the weightier one's.
      if (drawn.has(way)) continue;
      drawn.add(way);
      const from = { x: xOf(target), y: yOf(2 * reaches) };
      const to = { x: xOf(decision.id), y: yOf(2 * row + 1) };
      const kind = hasEffect(edge) ? relation : 'void';
      paths.set(kind, (paths.get(kind) ?? '') + actPath(from, to));
      // An amendment or a correction is always one of parts.
      signs.push({ ...from, kind, relation, partial: partial && ON_FORCE.has(relation) });
    }
  });
  const halos = signs.map(({ x, y }) => `M${x} ${y}h0`).join('');
  return { acts: Array.from(paths, ([kind, path]) => ({ kind, path })), signs, halos };
}

/** Down from the target and across to the acting decision, before the target's next row. */
function actPath(from: Point, to: Point): string {
  if (from.x === to.x) return `M${from.x} ${from.y}V${to.y}`;
  const turn = from.y + ARRIVAL - 4;
  return `M${from.x} ${from.y}C${from.x} ${from.y + 18} ${to.x} ${from.y + 6} ${to.x} ${turn}V${to.y}`;
}
