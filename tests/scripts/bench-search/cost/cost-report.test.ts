import { expect, it } from 'vitest';
import { costReport } from '../../../../scripts/bench-search/cost/cost-report.ts';
import type { KindCost } from '../../../../scripts/bench-search/cost/measure-kind.ts';

const before = new Map([
  ['tim-kiem', 50_000],
  ['_astro/search', 9_000],
  ['data/today', 400],
]);

const number: KindCost = {
  kind: { name: 'a number', first: '69/QĐ-UBND', next: '6/QĐ-UBND', limit: 30_000 },
  before,
  first: {
    bytes: new Map([
      ['data/numbers', 4_000],
      ['pagefind', 26_500],
    ]),
    first: 170.4,
    done: 412,
  },
  next: { bytes: new Map([['data/numbers', 48_500]]), done: 300 },
  again: { bytes: new Map(), first: 160, done: 700 },
};

const words: KindCost = {
  kind: { name: 'words', first: 'học phí', next: 'đất đai', limit: 300_000 },
  before,
  first: { bytes: new Map([['data/search/terms', 300_000]]), first: 900, done: 950 },
  next: { bytes: new Map(), first: 301, done: 340 },
  again: { bytes: new Map(), done: 302 },
};

const report = (costs: readonly KindCost[]) =>
  costReport({ command: 'npm run x', day: '2021-09-06', size: 10_000, costs });
const linesOf = (text: string, start: RegExp) => text.split('\n').filter((line) => start.test(line));

it('says of every search what it loads and how long it takes, and whether that is within the limits', () => {
  const text = report([number, words]);
  expect(linesOf(text, /^\| (?:a number|words)/)).toEqual([
    '| a number | first `69/QĐ-UBND` | pagefind 26.5, data/numbers 4.0 | 30.5 | 30.0 | **over** |',
    '| a number | then `6/QĐ-UBND` | data/numbers 48.5 | 48.5 | 30.0 | **over** |',
    '| words | first `học phí` | data/search/terms 300.0 | 300.0 | 300.0 | within |',
    '| words | then `đất đai` | – | 0.0 | 300.0 | within |',
    '| a number | first `69/QĐ-UBND` | 170 | 412 | – | – |',
    '| a number | then `6/QĐ-UBND` | – | 300 | 300 | within |',
    '| a number | `69/QĐ-UBND` again | 160 | 700 | 300 | within |',
    '| words | first `học phí` | 900 | 950 | – | – |',
    '| words | then `đất đai` | 301 | 340 | 300 | **over** |',
    '| words | `học phí` again | – | 302 | 300 | **over** |',
  ]);
  expect(linesOf(text, /^- .*, not/)).toEqual([
    '- a number, `69/QĐ-UBND`: 30.5 KB, not 30.0.',
    '- a number, `6/QĐ-UBND`: 48.5 KB, not 30.0.',
    '- words, `đất đai`: 301 ms, not 300.',
    '- words, `học phí` again: 302 ms, not 300.',
  ]);
  expect(text).toContain('scripts, styles and fonts: 59.4 KB. Data of search: 0.0 KB.');
});

it('tells what is loaded too early, and that nothing is over a limit', () => {
  const quick = { bytes: new Map(), first: 120, done: 130 };
  const early = new Map([...before, ['data/search/units', 12_000]]);
  const text = report([{ ...words, before: early, next: quick, again: quick }]);
  expect(text).toContain('Data of search: 12.0 KB (data/search/units 12.0).');
  expect(text).toMatch(/## Over a limit\n\nNothing is\.\n$/);
});
