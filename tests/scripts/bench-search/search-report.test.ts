import { expect, it } from 'vitest';
import type { Measurement } from '../../../scripts/bench-search/measure.ts';
import { reportSection } from '../../../scripts/bench-search/search-report.ts';

const measured = (over: Partial<Measurement>): Measurement => ({
  form: 'as written',
  engine: 'A',
  firstLink: 0,
  success: { 1: 0, 3: 0, 10: 0 },
  mrr: 0,
  median: undefined,
  percentile95: undefined,
  failed: 0,
  empty: 0,
  ...over,
});

it('a collection is told with its size, and below its table who answered with nothing or failed', () => {
  const collection = {
    name: 'Acts',
    source: 'Four acts.',
    provisions: Array.from({ length: 1377 }, (_, at) => ({ address: `2020/a#dieu-${at}`, title: '', text: '' })),
    asked: [{ query: 'hỏi', address: '2020/a#dieu-1' }],
    writeContent: () => undefined,
  };
  const section = reportSection(collection, [
    measured({ empty: 3 }),
    measured({ form: 'NFD' }),
    measured({ engine: 'B', failed: 2 }),
  ]);
  const [head, facts, table, ...below] = section.trimEnd().split('\n\n');
  expect(head).toBe('## Acts');
  expect(facts).toBe('Four acts. 1,377 provisions, 1 questions.');
  expect(table!.split('\n')).toHaveLength(5);
  expect(below).toEqual([
    'A, questions without any result: as written 3, NFD 0.',
    'B, as written: answers that failed or took over a minute: 2.',
  ]);
});
