const DIGITS: [worth: number, digits: string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** No act has as many chapters. */
const MOST = 399;

/** A number from 1 as Roman digits: 4 is `IV`. */
export function toRoman(value: number): string {
  let left = value;
  let roman = '';
  for (const [worth, digits] of DIGITS) {
    for (; left >= worth; left -= worth) roman += digits;
  }
  return roman;
}

const VALUES = new Map(Array.from({ length: MOST }, (_, at) => [toRoman(at + 1), at + 1]));

/** The value of Roman digits in either case, up to 399; undefined for anything else, `IIII` too. */
export function fromRoman(digits: string): number | undefined {
  return VALUES.get(digits.toUpperCase());
}
