/** Letters of one font that stand beside each other on a page. */
export interface Piece {
  text: string;
  /** The left end of their base line, in points from the page's lower left corner. */
  x: number;
  y: number;
  width: number;
  /** The height of the font. */
  size: number;
  /** As the file names it. */
  font: string | undefined;
}

/** A line along a side of the page, by its ends in points from the page's lower left corner. */
export interface Rule {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What stands on a page, in the file's order. */
export interface PageText {
  height: number;
  pieces: Piece[];
  rules: readonly Rule[];
  /** Whether a picture covers most of the page, or it is drawn without letters. */
  isPicture: boolean;
  /** Whether its letters are invisible: those of a recognition, over the picture of the page. */
  isRecognised: boolean;
}
