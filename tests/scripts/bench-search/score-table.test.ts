import { expect, it } from 'vitest';
import type { Measurement } from '../../../scripts/bench-search/measure.ts';
import { scoreTable } from '../../../scripts/bench-search/score-table.ts';

const measured = (over: Partial<Measurement>): Measurement => ({
  form: 'as written',
  engine: 'A',
  firstLink: 0.4,
  success: { 1: 0.5, 3: 0.6, 10: 0.7 },
  mrr: 0.55,
  median: undefined,
  percentile95: undefined,
  failed: 0,
  empty: 0,
  ...over,
});

it('has a row an engine and form; the best of each form are bold, also where it is another engine, or several', () => {
  const table = scoreTable([
    measured({ median: 12.4, percentile95: 40 }),
    measured({ form: 'NFD', success: { 1: 0.1, 3: 0.2, 10: 0.3 }, mrr: 0.123_46 }),
    measured({ engine: 'B', success: { 1: 0.7, 3: 0.6, 10: 0.65 }, mrr: 0.66, median: 8, percentile95: 50 }),
    measured({ engine: 'C', firstLink: 0, success: { 1: 0, 3: 0, 10: 0 }, mrr: 0 }),
  ]);
  expect(table.split('\n')).toEqual([
    '| query | engine | first link | success@1 | success@3 | success@10 | MRR@10 | median ms | 95 % ms |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| as written | A | **0.400** | 0.500 | **0.600** | **0.700** | 0.550 | 12 | **40** |',
    '| as written | B | **0.400** | **0.700** | **0.600** | 0.650 | **0.660** | **8** | 50 |',
    '| as written | C | 0.000 | 0.000 | 0.000 | 0.000 | 0.000 | – | – |',
    '| NFD | A | **0.400** | **0.100** | **0.200** | **0.300** | **0.123** | – | – |',
  ]);
});
