import type { Look } from './life.ts';
import type { PicturedRelation } from './lineage-edge.ts';
import type { RowView } from './row-view.ts';
import type { Line } from './text-lines.ts';

/** A drawing in units of a sixteenth of the text's size: what is drawn where, without colours. */
export interface Picture {
  width: number;
  height: number;
  /** It is narrow enough to be scaled down to a phone's width and still be read. */
  isNarrow: boolean;
  /** Thin lines from each row's place to its words. */
  leaders: string;
  /** All stretches of one look as one path. */
  lives: { look: Look; path: string }[];
  /** Short strokes across a line that ends by no act of the picture. */
  caps: string;
  /** Where a line goes on below the picture. */
  open: Point[];
  /** All acts of one kind as one path, from target to acting decision. */
  acts: { kind: ActKind; path: string }[];
  /** At the targets' ends of acts; `signSize` is a factor. */
  signs: Sign[];
  signSize: number;
  /** What is cleared below signs. */
  halos: string;
  dots: Dot[];
  rows: DrawnRow[];
}

export interface Point {
  x: number;
  y: number;
}

/** How an act is drawn; `void`: it never takes effect. */
export type ActKind = PicturedRelation | 'void';

export interface Sign extends Point {
  kind: ActKind;
  relation: PicturedRelation;
  partial: boolean;
}

export interface Dot extends Point {
  kind: 'card' | 'stub' | 'here' | 'event';
}

export interface DrawnRow {
  view: RowView;
  /** Of a decision's own row: the box with number and day, which is the link. */
  box?: Box;
  lines: (Line & Point)[];
}

export interface Box extends Point {
  width: number;
  height: number;
}
