import type { Measurement } from './measure.ts';

/** A column of figures; the best of a form is the highest, or the lowest where less is better. */
export interface Column {
  head: string;
  of: (measurement: Measurement) => number | undefined;
  digits: number;
  isLessBetter?: true;
}

/** The figures of the report, in its order. */
export const COLUMNS: readonly Column[] = [
  { head: 'first link', of: ({ firstLink }) => firstLink, digits: 3 },
  { head: 'success@1', of: ({ success }) => success[1], digits: 3 },
  { head: 'success@3', of: ({ success }) => success[3], digits: 3 },
  { head: 'success@10', of: ({ success }) => success[10], digits: 3 },
  { head: 'MRR@10', of: ({ mrr }) => mrr, digits: 3 },
  { head: 'median ms', of: ({ median }) => median, digits: 0, isLessBetter: true },
  { head: '95 % ms', of: ({ percentile95 }) => percentile95, digits: 0, isLessBetter: true },
];

/** Of several measurements the one with the best figure; undefined where none has it. */
export function bestOf({ of, isLessBetter }: Column, measurements: readonly Measurement[]): Measurement | undefined {
  const direction = isLessBetter ? 1 : -1;
  return measurements
    .filter((measurement) => of(measurement) !== undefined)
    .toSorted((a, b) => direction * (of(a)! - of(b)!))[0];
}
