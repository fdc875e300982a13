/** Widths as parts of the size, in the widest of the faces that systems have for their own interface. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[-/.,:;()|'! ]/, 0.38],
  [/[ijltrfI1]/, 0.44],
  [/[mwMW@%—…]/, 1],
  [/[\p{Lu}&]/u, 0.76],
];

const OTHER = 0.64;

const BOLD = 1.1;

/** An estimate, rather too much, of how wide a line of text is drawn, in the unit of its size. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  const width = Array.from(text).reduce((sum, letter) => sum + partOf(letter), 0);
  return width * size * (weight === 'bold' ? BOLD : 1);
}

function partOf(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
}
