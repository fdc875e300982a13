/** The whole numbers from 1 to the last of some, in ascending order, that are none of them, as runs: `[[3, 7], [9, 9]]`. */
export function gapsIn(numbers: readonly number[]): [from: number, to: number][] {
  const gaps: [number, number][] = [];
  let next = 1;
  for (const number of numbers) {
    if (number > next) gaps.push([next, number - 1]);
    next = Math.max(next, number + 1);
  }
  return gaps;
}
