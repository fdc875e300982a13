import type { Root } from 'mdast';

/** What was read of a file, before anything is known of its parts. */
export interface SourceText {
  /**
   * The whole text in order. A paragraph's own line breaks are `break` nodes. A table is a GFM table, in whose cells `break`
   * nodes part the lines.
   */
  root: Root;
  /** Pictures, by the address under which `image` nodes name them. */
  pictures: ReadonlyMap<string, Picture>;
  /** How the letters came about: recognised ones may be wrong. */
  made: 'typed' | 'recognised';
  /** The encoding of text that was written before Unicode, where nothing in the file named it and it was guessed. */
  guessed?: { encoding: string; sure: boolean };
  /** Page numbers, and the lines that stand on top or at the foot of every page, as they stood; they aren't in `root`. */
  leftOut?: readonly string[];
}

export interface Picture {
  bytes: Uint8Array;
  /** `image/png` */
  type: string;
}
