/** Digits in one piece; a plus sign before them belongs to them. */
export interface DigitGroup {
  digits: string;
  start: number;
  end: number;
}

/** Groups that follow one another, parted by a space, a dot, a hyphen or a bracket: `034 201 001 234`. */
const ROW = /(?<![a-z\d])\+?\d+(?:(?:\) ?| ?\(| [.-]? ?|[.-] ?)\d+)*/g;
const GROUP = /\+?\d+/g;

/** Rows of digit groups in a folded text, in order. */
export function digitRows(folded: string): DigitGroup[][] {
  return [...folded.matchAll(ROW)].map(({ 0: row, index }) =>
    [...row.matchAll(GROUP)].map(({ 0: digits, index: at }) => {
      return { digits, start: index + at, end: index + at + digits.length };
    }),
  );
}
