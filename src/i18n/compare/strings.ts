/** The words of pages that compare two texts, in one language. Names of decisions and provisions arrive written. */
export interface CompareStrings {
  /** The page's title. */
  title(newer: string, older: string): string;
  description(newer: string, older: string): string;
  /** A link to the page, from one of the two. */
  link(other: string): string;
  older: string;
  newer: string;
  /** That a machine compares, and that only the texts count. */
  caveat: string;
  summary: string;
  count: Record<'changed' | 'added' | 'removed' | 'same' | 'moved', (n: number) => string>;
  retyped(n: number): string;
  equal: string;
  outline: string;
  /** What happened to a provision. */
  kind: Record<'changed' | 'added' | 'removed', string>;
  renumbered(before: string, now: string): string;
  elsewhere: string;
  unmarked: string;
  /** Paragraphs of a changed provision that read the same, folded away. */
  sameParagraphs(n: number): string;
  /** What stands before the first provision. */
  opening: string;
  /** Heard, not seen, around marked words. */
  markStart: Record<'older' | 'newer', string>;
  markEnd: string;
  howMarked: string;
}
