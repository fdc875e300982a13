import { endsOf, type Row } from './rows.ts';

/** How a document's text is set, in points. */
export interface Measures {
  /** Where most lines begin, and where full ones end. */
  left: number;
  right: number;
  /** From one base line to the next within a paragraph. */
  leading: number;
  /** Whether paragraphs begin further to the right than their other lines. */
  isIndented: boolean;
}

/** An indent, in ems: a centred line stands further in. */
const INDENT = { least: 0.8, most: 5 };
/** Of the lines, how many begin a paragraph at least where those are indented. */
const BEGINNINGS = 0.08;

/** Measures the lines that stand alone in their row. */
export function measuresOf(rows: readonly Row[]): Measures {
  const single = rows.filter(({ segments }) => segments.length === 1);
  const ends = single.map(endsOf);
  const distances = single.flatMap((row, at) => {
    const before = single[at - 1];
    const distance = before && before.page === row.page ? before.y - row.y : 0;
    return distance > 0 && distance < row.size * 3 ? [distance] : [];
  });
  const left = mostOften(ends.map((row) => row.left));
  const indented = single.filter((row) => {
    const indent = (endsOf(row).left - left) / row.size;
    return indent > INDENT.least && indent < INDENT.most;
  });
  return {
    left,
    isIndented: indented.length > BEGINNINGS * single.length,
    right: quantile(
      ends.map(({ right }) => right),
      0.9,
    ),
    leading: quantile(distances, 0.4) || (single[0]?.size ?? 12) * 1.3,
  };
}

/** The smallest of the values that occur most, within two points. */
function mostOften(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) {
    const key = Math.round(value / 2);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one, often], [other, less]) => less - often || one - other);
  return (sorted[0]?.[0] ?? 0) * 2;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
