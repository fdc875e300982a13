/**
 * Whether a picture is put out as its file is: a drawing (SVG) and a GIF, which may move. All others are made anew in
 * the sizes that pages show.
 *
 * @param file a path or name
 */
export function passesThrough(file: string): boolean {
  return /\.(?:gif|svg)$/i.test(file);
}
