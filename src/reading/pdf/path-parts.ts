type Point = [number, number];

/** How many numbers follow each of pdf.js' commands: move, line, curves, close. */
const OPERANDS = [2, 2, 6, 4, 0];
const CLOSE = 4;
const MOST_POINTS = 1000;

/** The points of each part of a path: of each line where it is drawn with a pen, else of each area. Curves are left out. */
export function partsOfPath(path: Float32Array, isStroke: boolean): Point[][] {
  const areas: Point[][] = [];
  let isCurved = false;
  for (let at = 0; at < path.length;) {
    const command = path[at] ?? CLOSE;
    const operands = OPERANDS[command];
    if (operands === undefined) break;
    const point: Point = [path[at + 1] ?? 0, path[at + 2] ?? 0];
    if (command === 0) {
      areas.push([point]);
      isCurved = false;
    } else if (operands > 2) {
      isCurved = true;
      areas.pop();
    } else if (command === 1 && !isCurved) areas.at(-1)?.push(point);
    else if (command === CLOSE && !isCurved) areas.at(-1)?.push(areas.at(-1)?.[0] ?? point);
    at += 1 + operands;
  }
  const small = areas.filter((points) => points.length > 1 && points.length < MOST_POINTS);
  return isStroke ? small.flatMap((points) => points.slice(1).map((point, at) => [points[at] ?? point, point])) : small;
}
