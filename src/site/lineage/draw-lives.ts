import { ENDING } from '../../domain/relation.ts';
import type { Lane } from './lanes.ts';
import { lifeOf, type Look } from './life.ts';
import type { Row } from './lineage-rows.ts';
import type { Picture, Point } from './picture.ts';
import type { RowPlaces } from './row-places.ts';

/** Draws the lines of lives: a path for each look, strokes where a line ends, points where it goes on. */
export function drawLives(
  rows: readonly Row[],
  lanes: ReadonlyMap<string, Lane>,
  { xOf, yOf }: RowPlaces,
): Pick<Picture, 'lives' | 'caps' | 'open'> {
  const paths = new Map<Look, string>();
  const open: Point[] = [];
  const ended = endsOf(rows);
  let caps = '';
  for (const { decision, card } of rows) {
    const lane = lanes.get(decision.id);
    if (!card || !lane) continue;
    const x = xOf(decision.id);
    const life = lifeOf(rows, decision, lane);
    life.forEach(({ look, from, to }, index) => {
      if (from < to) paths.set(look, `${paths.get(look) ?? ''}M${x} ${yOf(from)}V${yOf(to)}`);
      const ends = look !== 'ended' && life[index + 1]?.look === 'ended';
      if (ends && !ended.has(`${decision.id} ${to}`)) caps += `M${x - 6} ${yOf(to)}h12`;
    });
    if (life.at(-1)?.look !== 'ended') open.push({ x, y: yOf(2 * rows.length) });
  }
  return { lives: Array.from(paths, ([look, path]) => ({ look, path })), caps, open };
}

/** Where the sign of an act stands at the end of a line. */
function endsOf(rows: readonly Row[]): Set<string> {
  const acts = rows.flatMap((row) => row.acts);
  const ending = acts.filter(({ edge }) => ENDING.has(edge.relation) && !edge.partial && edge.day !== undefined);
  return new Set(ending.map(({ edge, reaches }) => `${edge.target} ${2 * reaches}`));
}
