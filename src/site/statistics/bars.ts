import type { Tally } from './counts.ts';

/** A bar of a picture: its name, and how much it is of each series, one after the other. */
export interface Bar {
  name: string;
  values: number[];
}

/** More bars than these nobody compares. */
const MOST_BARS = 12;
const MOST_YEARS = 30;

/** The bars of some tallies, in their order; those that find no room are the last one together. */
export function barsOf(tallies: readonly Tally[], others: (n: number) => string): Bar[] {
  const most = tallies.length > MOST_BARS ? MOST_BARS - 1 : MOST_BARS;
  const bars = tallies.slice(0, most).map(barOf);
  const left = tallies.slice(most);
  if (left.length === 0) return bars;
  const sums = left.map(barOf).reduce<number[]>((sum, { values }) => values.map((n, i) => n + (sum[i] ?? 0)), []);
  return [...bars, { name: others(left.length), values: sums }];
}

/**
 * The bars of years, newest first, those between without anything among them, so that the years are evenly spaced.
 * Where they are too many each bar is a decade: `1990–1999`.
 */
export function yearBars(tallies: readonly Tally[]): { bars: Bar[]; decades: boolean } {
  const years = tallies.map(({ name }) => Number(name));
  const [last, first] = [Math.max(...years), Math.min(...years)];
  if (tallies.length === 0) return { bars: [], decades: false };
  const decades = last - first >= MOST_YEARS;
  const step = decades ? 10 : 1;
  const bars: Bar[] = [];
  for (let start = Math.floor(last / step) * step; start > first - step; start -= step) {
    const within = tallies.filter(({ name }) => Number(name) >= start && Number(name) < start + step);
    const written = (year: number) => String(year).padStart(4, '0');
    bars.push({
      name: decades ? `${written(start)}–${written(start + 9)}` : written(start),
      values: [within.reduce((sum, { n }) => sum + n, 0)],
    });
  }
  return { bars, decades };
}

function barOf({ name, short = name, n, stubs }: Tally): Bar {
  return { name: short, values: stubs === undefined ? [n] : [n, stubs] };
}
