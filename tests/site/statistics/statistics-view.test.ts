import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listsOf } from '../../../src/site/archive-lists.ts';
import { pathsOf } from '../../../src/site/paths.ts';
import { barChart } from '../../../src/site/statistics/bar-chart.ts';
import { barsOf, yearBars, type Bar } from '../../../src/site/statistics/bars.ts';
import {
  tallyIssuers,
  tallyStates,
  tallyTexts,
  tallyTypes,
  tallyYears,
  type Tally,
} from '../../../src/site/statistics/counts.ts';
import { statisticsView } from '../../../src/site/statistics/statistics-view.ts';
import { archiveOf, decision } from '../../domain/records.ts';
import { makeSite } from '../make-archive.ts';

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
const sumOf = (tallies: Tally[]) => sum(tallies.map(({ n }) => n));
const sumOfBars = (bars: Bar[]) => sum(bars.flatMap(({ values }) => values));

const records = fc.array(
  fc.record({
    year: fc.integer({ min: 1946, max: 2029 }),
    type: fc.constantFrom('quyet-dinh', 'bao-cao', 'ke-hoach', 'giay-phep', undefined),
    issuer: fc.constantFrom('ubnd-tinh-a', 'ubnd-tinh-b', 'chu-tich-ubnd-tinh-a', undefined),
    text: fc.constantFrom('full' as const, 'summary' as const, 'none' as const, 'extract' as const),
    normative: fc.boolean(),
  }),
  { maxLength: 25 },
);

const siteOf = (all: typeof records extends fc.Arbitrary<infer T> ? T : never) => {
  const archive = archiveOf(
    all.map(({ year, type, issuer, text, normative }, index) =>
      decision(`${year}/${index + 1}-vb`, {
        ...{ text, number: normative ? `${index + 1}/${year}/QĐ-UBND` : `${index + 1}/${index % 3 ? 'QĐ-UBND' : 'X'}` },
        ...(type && { type }),
        ...(issuer && { issuer }),
        ...(index % 4 === 0 && { amends: [`${900 + index}/QĐ-UBND ngày 01/02/1999`] }),
      }),
    ),
  );
  return { archive, paths: pathsOf(archive.settings) };
};

describe('figures', () => {
  it('count every decision once, whatever they are counted by', () => {
    fc.assert(
      fc.property(records, (all) => {
        const site = siteOf(all);
        const held = listsOf(site.archive).all.length;
        for (const tallies of [
          tallyYears(site),
          tallyTypes(site),
          tallyIssuers(site),
          tallyTexts(site),
          tallyStates(site),
        ])
          expect(sumOf(tallies)).toBe(held);
        const known = sum(tallyStates(site).map(({ stubs = 0 }) => stubs));
        expect(known).toBe(site.archive.decisions.size - held);
      }),
      { numRuns: 60 },
    );
  });

  it('lose nothing in pictures', () => {
    const tallies = fc.array(fc.record({ name: fc.nat(90).map((n) => String(1935 + n)), n: fc.nat(50) }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(90)), tallies, (years, all) => {
        const unique = years.map((year, index) => ({ name: String(1935 + year), n: all[index]?.n ?? 1 }));
        expect(sumOfBars(yearBars(unique).bars)).toBe(sumOf(unique));
        expect(sumOfBars(barsOf(all, String))).toBe(sumOf(all));
      }),
    );
  });

  it('tell apart what is assumed, what rests on what has ended, what has no state, and what is only known of', () => {
    const archive = archiveOf([
      decision('2020/1-qd'),
      decision('2020/2-qd', { number: '2/2020/QĐ-UBND' }),
      decision('2020/3-qd', { implements: ['2020/4-qd'] }),
      decision('2020/4-qd', { expires: '2021-01-01' }),
      decision('2020/5-bc', { number: '5/BC-UBND', type: 'bao-cao', amends: ['7/QĐ-UBND ngày 01/02/2019'] }),
    ]);
    const site = { archive, paths: pathsOf(archive.settings) };
    expect(tallyStates(site).map(({ name, n, stubs, href }) => [name, n, stubs, href])).toEqual([
      ['Còn hiệu lực', 1, 0, '/tinh-trang/con-hieu-luc/'],
      ['Còn hiệu lực (suy đoán)', 1, 0, '/tinh-trang/con-hieu-luc/'],
      ['Còn hiệu lực – văn bản được quy định chi tiết đã hết hiệu lực', 1, 0, '/tinh-trang/con-hieu-luc/'],
      ['Hết hiệu lực', 1, 0, '/tinh-trang/het-hieu-luc/'],
      ['Chưa rõ hiệu lực', 0, 1, '/tinh-trang/chua-ro-hieu-luc/'],
      ['Không xét hiệu lực', 1, 0, undefined],
    ]);
  });
});

describe('years as bars', () => {
  const tally = (...years: number[]) => years.map((year) => ({ name: String(year), n: 2 }));

  it('leave no year out between the first and the last', () => {
    const { bars } = yearBars(tally(2024, 2021));
    expect(bars.map(({ name, values: [n] }) => [name, n])).toEqual([
      ['2024', 2],
      ['2023', 0],
      ['2022', 0],
      ['2021', 2],
    ]);
  });

  it('are decades where they are many', () => {
    const { bars, decades } = yearBars(tally(2021, 2020, 1986));
    expect([decades, bars.map(({ name, values: [n] }) => [name, n])]).toEqual([
      true,
      [
        ['2020–2029', 4],
        ['2010–2019', 0],
        ['2000–2009', 0],
        ['1990–1999', 0],
        ['1980–1989', 2],
      ],
    ]);
  });
});

describe('a picture', () => {
  const bars = [
    { name: 'Quyết định', values: [30, 10] },
    { name: 'Báo cáo', values: [10, 0] },
    { name: 'Chủ tịch Ủy ban nhân dân một tỉnh có tên rất dài & <lạ>', values: [0, 0] },
  ];
  const svg = barChart({ id: 'x', title: 'Tên', description: 'Mô tả', bars, count: (n) => `${n} vb` });
  const widths = (series: number) =>
    [...(svg.split(`series-${series}`)[1]?.split('</g>')[0] ?? '').matchAll(/ width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );

  it('has bars from zero, as long as their numbers', () => {
    const [first, second] = widths(1);
    expect(first! / second!).toBeCloseTo(3);
    expect(widths(2)).toHaveLength(1);
    expect(first! / widths(2)[0]!).toBeCloseTo(3);
  });

  it('says what it is, and its numbers', () => {
    for (const said of ['role="img"', 'aria-labelledby="x-desc"']) expect(svg).toContain(said);
    for (const words of ['40 vb', '10 vb', '0 vb', 'Quyết định']) expect(svg).toContain(`>${words}</text>`);
  });

  it('has no styles, no English and no tags of its own in it', () => {
    expect(svg).not.toMatch(/style|aria-label=|font-|#[\da-f]{3}/);
    expect(svg).not.toContain('<lạ>');
    expect(svg).not.toMatch(/(?:^|[^\w])[\d.]*\d{9}/);
  });
});

describe('the page', () => {
  it('has a table with all rows under each picture, and shares that a reader can read', () => {
    const held = [
      ...Array.from({ length: 7 }, (_, index) => ({ id: `2021/${index + 1}` })),
      { id: '2020/9', type: 'ke-hoach' },
    ];
    const view = statisticsView(makeSite({ held }));
    const types = view.charts.find(({ id }) => id === 'site-by-type')!;
    expect(types.table.rows.map(({ name, href, cells }) => [name, href, ...cells])).toEqual([
      ['Quyết định', '/loai/quyet-dinh/', '7', '87,5\u00A0%'],
      ['Kế hoạch', '/loai/ke-hoach/', '1', '12,5\u00A0%'],
    ]);
    expect(types.table.total.cells).toEqual(['8', '100\u00A0%']);
    for (const { picture, table } of view.charts) {
      expect(picture).toContain('<svg');
      expect(table.columns).toHaveLength(table.rows[0]!.cells.length + 1);
    }
    expect(view.charts.map(({ id }) => id)).not.toContain('site-news-by-year');
  });

  it('stands without anything in the archive', () => {
    expect(statisticsView(makeSite())).toMatchObject({ charts: [], intro: 'Kho chưa có văn bản nào để thống kê.' });
  });
});
