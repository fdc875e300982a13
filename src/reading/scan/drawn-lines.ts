import type { GreyPicture } from './grey-picture.ts';

/** A line along a side of a picture, by the pixels that it covers: from left and top up to, not with, right and bottom. */
export interface DrawnLine {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where pixels are darker, there is ink. */
const INK = 160;
/** In inches: the length of what may be part of a line, of a line across and of one downwards, and the width of a pen. */
const LEAST = { part: 0.2, across: 0.4, downwards: 0.3 };
const THICK = 0.05;
/** Pixels without ink within a line, and between parts of one that is a little askew. */
const GAP = 3;
/** Pixels beside a line that its blurred edge may reach. */
const EDGE = 2;
const WHITE = 255;

/** Ink in a row: of a column where lines run downwards. */
interface Run {
  row: number;
  from: number;
  to: number;
}

/** The lines of tables, and those below a heading. */
export function drawnLines(picture: GreyPicture & { dpi: number }): DrawnLine[] {
  const { width, height } = picture;
  const across = linesAmong(runs(picture, height, width, width, 1), picture.dpi, LEAST.across);
  const downwards = linesAmong(runs(picture, width, height, 1, width), picture.dpi, LEAST.downwards);
  return [
    ...across.map(({ from, to, first, last }) => ({ left: from, right: to, top: first, bottom: last + 1 })),
    ...downwards.map(({ from, to, first, last }) => ({ left: first, right: last + 1, top: from, bottom: to })),
  ];
}

/** The picture without lines: a program takes them for letters. */
export function withoutLines<P extends GreyPicture>(picture: P, lines: readonly DrawnLine[]): P {
  const pixels = Uint8Array.from(picture.pixels);
  for (const { left, right, top, bottom } of lines) {
    const isAcross = right - left > bottom - top;
    const [besideX, besideY] = isAcross ? [0, EDGE] : [EDGE, 0];
    for (let y = Math.max(0, top - besideY); y < Math.min(picture.height, bottom + besideY); y += 1)
      pixels.fill(
        WHITE,
        y * picture.width + Math.max(0, left - besideX),
        y * picture.width + Math.min(picture.width, right + besideX),
      );
  }
  return { ...picture, pixels };
}

/** Stretches of ink that are too long for a letter. */
function runs(
  { pixels, dpi }: GreyPicture & { dpi: number },
  rows: number,
  length: number,
  rowStep: number,
  step: number,
): Run[] {
  const found: Run[] = [];
  const least = LEAST.part * dpi;
  for (let row = 0; row < rows; row += 1) {
    let from = -1;
    let to = -1;
    for (let at = 0; at < length; at += 1) {
      if (pixels[row * rowStep + at * step]! >= INK) continue;
      if (from < 0 || at - to > GAP) {
        if (to - from >= least) found.push({ row, from, to });
        from = at;
      }
      to = at + 1;
    }
    if (to - from >= least) found.push({ row, from, to });
  }
  return found;
}

/** What the runs of neighbouring rows make together. */
interface Stroke {
  from: number;
  to: number;
  first: number;
  last: number;
}

function linesAmong(found: readonly Run[], dpi: number, least: number): Stroke[] {
  const done: Stroke[] = [];
  let open: Stroke[] = [];
  for (const { row, from, to } of found) {
    const isNear = (one: Stroke): boolean => row - one.last <= GAP && from <= one.to + GAP && to >= one.from - GAP;
    const own = { from, to, first: row, last: row };
    const rest: Stroke[] = [];
    for (const one of open) {
      if (isNear(one)) {
        own.from = Math.min(own.from, one.from);
        own.to = Math.max(own.to, one.to);
        own.first = Math.min(own.first, one.first);
      } else if (row - one.last > GAP) done.push(one);
      else rest.push(one);
    }
    open = [...rest, own];
  }
  return [...done, ...open].filter(({ from, to, first, last }) => {
    return to - from >= least * dpi && last - first < THICK * dpi;
  });
}
