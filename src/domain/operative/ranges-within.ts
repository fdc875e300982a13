/** A stretch of a text. */
export interface Range {
  start: number;
  end: number;
}

/** The ranges that have something of a stretch; both in order, and the ranges apart. */
export function rangesWithin<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const within: T[] = [];
  for (let at = low; at < ranges.length && ranges[at]!.start < end; at += 1) within.push(ranges[at]!);
  return within;
}
