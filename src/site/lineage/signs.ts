import type { PicturedRelation } from './lineage-edge.ts';

/** The sign of each act at its target's end, as a path around the origin, four and a half units each way. */
const SIGNS: Readonly<Record<PicturedRelation, string>> = {
  supersedes: 'M-4.5 3.5L0-4.5L4.5 3.5z',
  repeals: 'M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5',
  annuls: 'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0M-2-2L2 2M2-2L-2 2',
  amends: 'M0-4.5L4.5 0L0 4.5L-4.5 0z',
  corrects: 'M0-4L4 0L0 4L-4 0z',
  suspends: 'M-2-4.5V4.5M2-4.5V4.5',
  reinstates: 'M-3.5-4.5L4.5 0L-3.5 4.5z',
  extends: 'M0-4.5V4.5M-4.5 0H4.5',
  consolidates: 'M-3.5-3.5H3.5V3.5H-3.5z',
};

/** Half of a sign made of strokes; a sign that is an area is hollow instead. */
const HALVES: Partial<Record<PicturedRelation, string>> = {
  repeals: 'M3.5-3.5L-3.5 3.5',
  annuls: 'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0M2-2L-2 2',
  suspends: 'M0-4.5V4.5',
};

/** The path of an act's sign. */
export function signPath(relation: PicturedRelation, partial: boolean): string {
  return (partial ? HALVES[relation] : undefined) ?? SIGNS[relation];
}
