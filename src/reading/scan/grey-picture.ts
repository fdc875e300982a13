/** A picture in shades of grey, row by row from its top left corner. */
export interface GreyPicture {
  width: number;
  height: number;
  /** A byte a pixel: 0 is black, 255 white. */
  pixels: Uint8Array;
}

/** The picture as a file that other programs read (Netpbm, `P5`). */
export function pgmOf({ width, height, pixels }: GreyPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}
