import { RELATIONS } from '../../src/domain/relation.ts';
import { numberOf } from './number-of.ts';
import type { ForceCase } from './read-force-cases.ts';
import { arrow, label, picture, round } from './svg.ts';

const WIDTH = 520;
const HEIGHT = 236;
const BOX = { width: 128, height: 40 };

/** The decisions of a case on a ring, with an arrow for each relation. */
export function drawCircle(one: ForceCase): string {
  const places = one.decisions.map((decision, i) => {
    const angle = (i / one.decisions.length) * 2 * Math.PI - Math.PI / 2;
    return { decision, x: WIDTH / 2 + 170 * Math.cos(angle), y: HEIGHT / 2 + 24 + 105 * Math.sin(angle) };
  });
  const acts = places.flatMap((from) =>
    RELATIONS.flatMap((relation) =>
      from.decision[relation].flatMap(({ ref }) => {
        const to = places.find(({ decision }) => decision.id === ref);
        return to ? [{ from, to, relation }] : [];
      }),
    ),
  );
  const told = acts.map(({ from, to, relation }) => `${numberOf(from.decision)} ${relation} ${numberOf(to.decision)}.`);
  return picture(WIDTH, HEIGHT, one.name, told.join(' '), [
    ...acts.flatMap(({ from, to, relation }) => {
      const start = clearOf(from, to);
      const end = clearOf(to, from);
      return [
        arrow(`M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}`),
        label((start.x + end.x) / 2 - 32, (start.y + end.y) / 2 + 4, relation, 'halo'),
      ];
    }),
    ...places.flatMap(({ decision, x, y }) => [
      `<rect class="box" x="${round(x - BOX.width / 2)}" y="${round(y - BOX.height / 2)}" width="${BOX.width}" height="${BOX.height}" rx="4"/>`,
      label(x - BOX.width / 2 + 10, y - 2, numberOf(decision), 'strong'),
      label(x - BOX.width / 2 + 10, y + 13, decision.issued ?? '', 'note'),
    ]),
  ]);
}

interface Point {
  x: number;
  y: number;
}

/** Where the line from the middle of a box to another point leaves the box. */
function clearOf(from: Point, to: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = Math.min(
    (BOX.width / 2 + 6) / Math.max(Math.abs(dx), 1e-9),
    (BOX.height / 2 + 6) / Math.max(Math.abs(dy), 1e-9),
  );
  return { x: from.x + dx * share, y: from.y + dy * share };
}
