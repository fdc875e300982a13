/** Six bits a character: five of the number, the lowest first, and one that says that more follow (as in source maps). */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;

const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** Whole numbers from 0 to 2³¹ − 1 as letters that JSON keeps as they are: `[0, 31, 32]` is `AfgB`. */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (let number of numbers) {
    for (; number >= MORE; number >>>= 5) packed += DIGITS[MORE | (number & 31)];
    packed += DIGITS[number];
  }
  return packed;
}

/** The numbers that `packNumbers` has packed. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    const value = VALUES[packed.charCodeAt(at)] ?? 0;
    number |= (value & 31) << shift;
    if (value & MORE) shift += 5;
    else {
      numbers.push(number);
      number = shift = 0;
    }
  }
  return numbers;
}
