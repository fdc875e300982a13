/** How a page's content is scaled, turned and moved, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** One matrix within another. */
export function times([a, b, c, d, e, f]: Matrix, within: readonly unknown[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = Array.from(within, Number);
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point is on the page. */
export function applied([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The area of what has area 1 before it is transformed, as a picture has. */
export function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}
