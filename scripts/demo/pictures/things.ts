import { polygon, rect, round, several, stroke, type Point } from './canvas.ts';

/** Colours of a house. */
export interface Walls {
  wall: string;
  roof: string;
  /** Doors and windows. */
  dark: string;
}

/** A broad tree; the point is the foot of its trunk. */
export function tree([x, y]: Point, height: number, crown: string, trunk: string): string {
  const ball = (dx: number, dy: number, r: number) =>
    `<circle cx="${round(x + dx * height)}" cy="${round(y - dy * height)}" r="${round(r * height)}" fill="${crown}"/>`;
  return (
    rect([x - height * 0.035, y - height * 0.5], height * 0.07, height * 0.5, trunk) +
    ball(0, 0.75, 0.25) +
    ball(-0.19, 0.58, 0.19) +
    ball(0.19, 0.56, 0.2)
  );
}

/** A needle tree of three tiers. */
export function pine([x, y]: Point, height: number, crown: string, trunk: string): string {
  const tier = (foot: number, top: number, half: number) =>
    polygon(
      [
        [x - half * height, y - foot * height],
        [x, y - top * height],
        [x + half * height, y - foot * height],
      ],
      crown,
    );
  const stem = rect([x - height * 0.03, y - height * 0.2], height * 0.06, height * 0.2, trunk);
  return stem + tier(0.12, 0.56, 0.24) + tier(0.36, 0.8, 0.19) + tier(0.6, 1, 0.13);
}

/** A palm with a slim trunk. */
export function palm([x, y]: Point, height: number, leaf: string, trunk: string): string {
  const top: Point = [x + height * 0.06, y - height];
  const frond = (dx: number, dy: number) =>
    `<path d="M${round(top[0])} ${round(top[1])} q${round(dx * height * 0.55)} ${round(-height * 0.14)} ${round(dx * height)} ${round(dy * height)}" fill="none" stroke="${leaf}" stroke-width="${round(height * 0.05)}" stroke-linecap="round"/>`;
  const fronds = [-0.38, -0.27, -0.1, 0.12, 0.28, 0.38].map((dx, index) =>
    frond(dx, [0.14, -0.02, -0.12, -0.13, -0.02, 0.14][index]!),
  );
  return stroke([[x, y], [x + height * 0.04, y - height * 0.55], top], trunk, height * 0.035) + fronds.join('');
}

/** A house with a gable roof; the point is the left foot of its wall. */
export function house([x, y]: Point, width: number, height: number, { wall, roof, dark }: Walls): string {
  const eaves = width * 0.09;
  const window = (at: number) => rect([x + width * at, y - height * 0.72], width * 0.14, height * 0.3, dark, 2);
  return (
    rect([x, y - height], width, height, wall) +
    polygon(
      [
        [x - eaves, y - height],
        [x + width * 0.18, y - height * 1.6],
        [x + width * 0.82, y - height * 1.6],
        [x + width + eaves, y - height],
      ],
      roof,
    ) +
    rect([x + width * 0.43, y - height * 0.62], width * 0.15, height * 0.62, dark) +
    window(0.16) +
    window(0.7)
  );
}

/** A house on stilts; the point is the water or ground below its left side. */
export function stiltHouse([x, y]: Point, width: number, walls: Walls): string {
  const lift = width * 0.32;
  const stilts = several(5, (index) =>
    rect([x + (width * 0.94 * index) / 4, y - lift], width * 0.035, lift, walls.dark),
  );
  const deck = rect([x - width * 0.12, y - lift - width * 0.03], width * 1.24, width * 0.05, walls.dark);
  return stilts + house([x, y - lift], width, width * 0.34, walls) + deck;
}

/** A rowing boat with a roof of leaves; the point is the left end of its water line. */
export function boat([x, y]: Point, length: number, hull: string, cover: string): string {
  return (
    `<path d="M${x} ${y - length * 0.09} q${length * 0.5} ${length * 0.2} ${length} 0 q${-length * 0.06} ${length * 0.2} ${-length * 0.2} ${length * 0.2} h${-length * 0.6} q${-length * 0.14} 0 ${-length * 0.2} ${-length * 0.2} z" fill="${hull}"/>` +
    `<path d="M${x + length * 0.3} ${y} q${length * 0.2} ${-length * 0.34} ${length * 0.4} 0 z" fill="${cover}"/>`
  );
}

/** A public building with columns, steps and a flat roof; the point is the left foot. */
export function hall([x, y]: Point, width: number, height: number, { wall, roof, dark }: Walls): string {
  const columns = several(6, (index) =>
    rect([x + width * (0.34 + index * 0.06), y - height * 0.78], width * 0.018, height * 0.78, wall),
  );
  const windows = (from: number) =>
    several(8, (index) =>
      rect(
        [x + width * (from + (index % 4) * 0.065), y - height * (index < 4 ? 0.74 : 0.36)],
        width * 0.035,
        height * 0.22,
        dark,
        3,
      ),
    );
  const middle = rect([x + width * 0.31, y - height * 0.86], width * 0.38, height * 0.86, dark);
  const pediment = polygon(
    [
      [x + width * 0.29, y - height * 0.84],
      [x + width * 0.5, y - height * 1.18],
      [x + width * 0.71, y - height * 0.84],
    ],
    roof,
  );
  const steps = several(3, (index) =>
    rect([x + width * (0.3 - index * 0.02), y + index * 9], width * (0.4 + index * 0.04), 9, roof),
  );
  return (
    rect([x, y - height * 0.84], width, height * 0.84, wall) +
    rect([x - width * 0.015, y - height * 0.9], width * 1.03, height * 0.07, roof) +
    windows(0.045) +
    windows(0.735) +
    middle +
    columns +
    pediment +
    steps
  );
}

/** A row of birds far away. */
export function birds([x, y]: Point, count: number, colour: string): string {
  return several(count, (index) => {
    const [left, top] = [x + index * 46 + (index % 2) * 14, y + (index % 3) * 17];
    return `<path d="M${left} ${top} q9 -10 16 0 q9 -10 16 0" fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round"/>`;
  });
}
