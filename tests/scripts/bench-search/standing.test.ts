import { expect, it } from 'vitest';
import type { Measurement } from '../../../scripts/bench-search/measure.ts';
import { standingSection } from '../../../scripts/bench-search/standing.ts';

const measured = (over: Partial<Measurement>): Measurement => ({
  form: 'as written',
  engine: 'Own',
  firstLink: 0.5,
  success: { 1: 0.5, 3: 0.5, 10: 0.5 },
  mrr: 0.5,
  median: undefined,
  percentile95: undefined,
  failed: 0,
  empty: 0,
  ...over,
});

const linesOf = (section: string) => section.split('\n').filter((line) => /^[|-]/.test(line));

it('tells for every line by how much the engine leads the best of the others, and each figure that it does not lead', () => {
  const section = standingSection('Own', [
    {
      name: 'Acts',
      measurements: [
        measured({
          firstLink: 0.9,
          success: { 1: 0.5, 3: 0.6, 10: 0.7 },
          mrr: 0.650_04,
          median: 30.4,
          percentile95: 50,
        }),
        measured({
          engine: 'A',
          firstLink: 0.8,
          success: { 1: 0.5, 3: 0.65, 10: 0.1 },
          mrr: 0.1,
          median: 18,
          percentile95: 90,
        }),
        measured({ engine: 'B', firstLink: 0.85, success: { 1: 0.4, 3: 0.1, 10: 0.6 }, mrr: 0.649_96 }),
        // Another form: compared with nothing of the first.
        measured({ form: 'NFD', firstLink: 0.1 }),
        measured({ form: 'NFD', engine: 'A', firstLink: 0.09 }),
      ],
    },
  ]);
  expect(linesOf(section)).toEqual([
    '| texts | query | first link | success@1 | success@3 | success@10 | MRR@10 | median ms | 95 % ms | ahead in |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| Acts | as written | +0.050 | **=** | **−0.050** | +0.100 | **=** | **−12** | +40 | 3 of 7 |',
    '| Acts | NFD | +0.010 | **=** | **=** | **=** | **=** | – | – | 1 of 5 |',
    '- Acts, as written, success@1: level with A (0.500).',
    '- Acts, as written, success@3: behind A by 0.050 (0.600, not 0.650).',
    '- Acts, as written, MRR@10: level with B (0.650).',
    '- Acts, as written, median ms: behind A by 12 (30, not 18).',
    '- Acts, NFD, success@1: level with A (0.500).',
    '- Acts, NFD, success@3: level with A (0.500).',
    '- Acts, NFD, success@10: level with A (0.500).',
    '- Acts, NFD, MRR@10: level with A (0.500).',
  ]);
  expect(section).toContain('Ahead of every other engine in 4 of 12 figures, level with the best in 6, behind in 2.');
});

it('says so where there is nothing that it does not lead', () => {
  const measurements = [
    measured({}),
    measured({ engine: 'A', firstLink: 0.4, success: { 1: 0.4, 3: 0.4, 10: 0.4 }, mrr: 0.4 }),
  ];
  expect(standingSection('Own', [{ name: 'Acts', measurements }])).toMatch(
    /\n\nThere is no line that it does not lead\.\n$/,
  );
});
