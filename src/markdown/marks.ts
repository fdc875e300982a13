/** What a mark stands for: a link within the site, a citation, a provision of what is cited, a picture. See `Rendered`. */
type MarkKind = 'L' | 'C' | 'P' | 'I';

/** The mark before the `n`th link, citation or provision, or in the place of the `n`th picture. */
export function markOf(kind: MarkKind, n: number | string): string {
  return `\0${kind}${n}\0`;
}

/** The mark behind a link, a citation or a provision. */
export function endMark(kind: 'L' | 'C' | 'P'): string {
  return `\0/${kind}\0`;
}
