/** The words around texts, on the screen and on paper, in one language. */
export interface TextStrings {
  /** The name of a heading's or provision's link to itself. */
  linkTo(name: string): string;
  /** Said once the address of a heading or provision is in the clipboard. */
  copied: string;
  paper: PaperStrings;
}

export interface PaperStrings {
  /** The number at a document’s head. */
  number(number: string): string;
  /** The day of issue at a document's head; `day` and `month` from 1. */
  issued(day: number, month: number, year: number): string;
  recipients: string;
  /** On every sheet, before the state. */
  state: string;
  /** On every sheet. */
  noOriginal: string;
}
