import type { Random } from '../../make-archive/random.ts';

/** Width and height of a picture, in its own units, which are pixels. */
const SIZE = { width: 1600, height: 900 };

/** A point, from the top left. */
export type Point = readonly [x: number, y: number];

/** A sky that fades from the top colour to the one at the horizon. */
export function sky(top: string, horizon: string): string {
  const stops = `<stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${horizon}"/>`;
  return `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs>${rect([0, 0], SIZE.width, SIZE.height, 'url(#sky)')}`;
}

/** A sun or moon with a soft ring around it. */
export function sun([x, y]: Point, radius: number, colour: string): string {
  const ring = (factor: number, opacity: number) =>
    `<circle cx="${x}" cy="${y}" r="${radius * factor}" fill="${colour}" opacity="${opacity}"/>`;
  return ring(2.2, 0.12) + ring(1.5, 0.2) + ring(1, 1);
}

/** A rectangle from its top left corner. */
export function rect([x, y]: Point, width: number, height: number, colour: string, radius = 0): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${colour}"/>`;
}

/** A closed shape with straight sides. */
export function polygon(points: readonly Point[], colour: string): string {
  return `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${colour}"/>`;
}

/** A line of a given width. */
export function stroke(points: readonly Point[], colour: string, width: number): string {
  const at = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
  return `<polyline points="${at}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Land from a soft crest line, `height` around `y`, down to the foot of the picture. */
export function ridge(random: Random, y: number, height: number, colour: string, steps = 7): string {
  const { width, height: foot } = SIZE;
  const step = width / steps;
  const crest = Array.from({ length: steps + 3 }, (_, index): Point => [
    (index - 1) * step,
    y + random.int(-height, height),
  ]);
  return `<path d="M${-step} ${foot} L${softLine(crest)} L${width + step} ${foot} Z" fill="${colour}"/>`;
}

/** Through the middles between the points, so that no corner is left. */
function softLine(points: readonly Point[]): string {
  const [first, ...others] = points;
  const curves = others.map(([x, y], index) => {
    const [nextX, nextY] = points[index + 2] ?? [x, y];
    return `Q${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  });
  return `${first!.map(round).join(' ')} ${curves.join(' ')}`;
}

/** Water from `y` down, with streaks of light on it. */
export function water(random: Random, y: number, colour: string, light: string): string {
  const { width, height } = SIZE;
  const streaks = Array.from({ length: 46 }, () => {
    const at = y + 8 + ((height - y) * random.int(0, 1000)) / 1000;
    const depth = (at - y) / (height - y);
    return `<rect x="${random.int(-80, width)}" y="${round(at)}" width="${random.int(40, 120) * (1 + round(depth * 2))}" height="${round(2 + depth * 5)}" rx="3" fill="${light}" opacity="0.${random.int(15, 45)}"/>`;
  });
  return rect([0, y], width, height - y, colour) + streaks.join('');
}

/** A flat cloud. */
export function cloud([x, y]: Point, scale: number, colour: string): string {
  const bar = (dx: number, dy: number, length: number) =>
    rect([x + dx * scale, y + dy * scale], length * scale, 26 * scale, colour, 13 * scale);
  return `<g opacity="0.8">${bar(0, 26, 240)}${bar(50, 4, 130)}${bar(96, 48, 190)}</g>`;
}

/** A number short enough for a drawing. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A whole picture. */
export function picture(...parts: readonly string[]): string {
  const { width, height } = SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

/** As many drawings as asked for, one behind the other. */
export function several(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
