import type { GreyPicture } from './grey-picture.ts';

/** Scanners draw sheets in askew by a degree or two; what is more is no skew. */
const MOST = 4;
/** Degrees between two angles that are tried: first of all angles, then around the best. */
const STEPS = [0.5, 0.1] as const;
/** The picture is looked at with so many pixels across. */
const WIDTH = 800;
/** Where pixels are darker, there is ink. */
const INK = 140;

/**
 * By how many degrees the lines of a page's text are turned clockwise, between -4 and 4; 0 where there are none. Along the angle
 * of its lines a page's rows are full of ink or empty: the one with the greatest difference of neighbouring rows is it.
 */
export function skewOf(picture: GreyPicture): number {
  const ink = inkOf(picture);
  let best = 0;
  for (const step of STEPS) {
    const around = step === STEPS[0] ? MOST : STEPS[0];
    const middle = best;
    let most = sharpnessAt(ink, middle);
    for (let turn = -Math.round(around / step); turn <= Math.round(around / step); turn += 1) {
      const angle = middle + turn * step;
      const sharpness = sharpnessAt(ink, angle);
      if (sharpness > most) [most, best] = [sharpness, angle];
    }
  }
  return Math.round(best * 10) / 10;
}

/** Where a picture made small has ink: x and y by turns. */
interface Ink {
  places: Uint16Array;
  width: number;
  height: number;
}

function inkOf({ width, height, pixels }: GreyPicture): Ink {
  const step = Math.max(1, Math.floor(width / WIDTH));
  const places: number[] = [];
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) if (pixels[y * width + x]! < INK) places.push(x / step, y / step);
  return { places: Uint16Array.from(places), width: Math.ceil(width / step), height: Math.ceil(height / step) };
}

/** The squares of the differences of neighbouring rows, along lines that fall by an angle. */
function sharpnessAt({ places, width, height }: Ink, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(width * Math.abs(slope)) + 1;
  const rows = new Uint32Array(height + 2 * margin);
  for (let at = 0; at < places.length; at += 2) {
    const row = Math.round(places[at + 1]! - places[at]! * slope) + margin;
    rows[row]! += 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}
