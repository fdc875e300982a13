/** What a mark stands for: a link within the site, a citation, a picture. See `Rendered`. */
type MarkKind = 'L' | 'C' | 'I';

/** The mark before the `n`th link or citation, or in the place of the `n`th picture. */
export function markOf(kind: MarkKind, n: number): string {
  return `\0${kind}${n}\0`;
}

/** The mark behind a link or a citation. */
export function endMark(kind: 'L' | 'C'): string {
  return `\0/${kind}\0`;
}
