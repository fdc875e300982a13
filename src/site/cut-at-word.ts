/**
 * A text cut to a length at the end of a word, with an ellipsis where something was cut; a single word that is longer is
 * cut within.
 *
 * @param most how many characters it may have, ellipsis included
 */
export function cutAtWord(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const room = line.slice(0, most - 1);
  const space = line.charAt(most - 1) === ' ' ? room.length : room.lastIndexOf(' ');
  const kept = (space > 0 ? room.slice(0, space) : room).toWellFormed();
  let end = kept.length;
  while (ENDS.has(kept.charAt(end - 1))) end--;
  return `${kept.slice(0, end)}…`;
}

/** What doesn't stand before an ellipsis. */
const ENDS: ReadonlySet<string> = new Set(' ,;:.–-');
