import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../src/domain/plain-date.ts';
import { packFacets, unpackFacets, type Named, type PackedFacets } from '../../src/domain/search/facet-table.ts';
import type { PageFacets } from '../../src/domain/search/page-facets.ts';
import { facetFileOf } from '../../src/site/search/facet-table-of.ts';
import { indexPages } from '../../src/site/search/index-page.ts';
import { smallSite } from './small-site.ts';

const named = (ids: readonly string[]): Named[] => ids.map((id) => [id, id.toUpperCase()]);
const IDS = ['a', 'b', 'c'];

const page = fc
  .record({
    type: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
    issuer: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
    topics: fc.uniqueArray(fc.constantFrom(...IDS)),
    day: fc.option(
      fc.integer({ min: -60_000, max: 60_000 }).map((days) => addDays('2000-01-01', days)),
      { nil: undefined },
    ),
    year: fc.option(fc.constantFrom('1999', '2021'), { nil: undefined }),
    states: fc.constantFrom('', 'u', '20210309i~20210906x'),
  })
  .map(({ type, issuer, topics, day, year, states }): PageFacets => ({
    ...(type && { type }),
    ...(issuer && { issuer }),
    topics,
    ...(day ? { day } : year && { year }),
    states,
  }));

it('gives back what was packed', () => {
  fc.assert(
    fc.property(fc.array(page), fc.nat(5), (pages, decisions) => {
      const names = { types: named(IDS), issuers: named(IDS), topics: named(IDS) };
      const table = { pages, decisions, ...names };
      expect(unpackFacets(JSON.parse(JSON.stringify(packFacets(table))) as PackedFacets)).toEqual(table);
    }),
  );
});

const site = smallSite(
  [
    { id: '2021/2-qd', number: '2/QĐ-A', issued: '2021-03-09', topics: ['dat'] },
    { id: '2020/601-qd', number: '601/QĐ-A', held: false, timeline: [{ state: 'unknown' }] },
    { id: '2022/1-kh', number: '1/KH-A', issued: '2022-01-01', type: 'ke-hoach', topics: ['y-te', 'dat'] },
  ],
  [{ id: '2021/tin', title: 'Tin', published: '2021-09-07 08:00', text: 'Tin.' }],
  [{ id: 'gioi-thieu', title: 'Giới thiệu', text: 'Trang.' }],
  { topics: { 'y-te': 'Y tế', dat: 'Đất đai' } },
);

it('holds the pages of a site in the order in which texts are indexed, and names in the order of the alphabet', () => {
  const { pages, ...table } = unpackFacets(JSON.parse(facetFileOf(site.archive).json) as PackedFacets);
  const known = { type: 'quyet-dinh', issuer: 'co-quan-a' };
  expect(pages).toEqual([
    { ...known, topics: ['dat'], day: '2021-03-09', states: '20210309i' },
    { ...known, topics: [], year: '2020', states: 'u' },
    { ...known, type: 'ke-hoach', topics: ['y-te', 'dat'], day: '2022-01-01', states: '20220101i' },
    { topics: [], day: '2021-09-07', states: '' },
    { topics: [], states: '' },
  ]);
  expect(pages.map(({ day }) => day)).toEqual([...indexPages(site)].map(({ day }) => day));
  expect(table).toEqual({
    decisions: 3,
    types: [
      ['ke-hoach', 'Kế hoạch'],
      ['quyet-dinh', 'Quyết định'],
    ],
    issuers: [['co-quan-a', 'Cơ quan A (hư cấu)']],
    topics: [
      ['dat', 'Đất đai'],
      ['y-te', 'Y tế'],
    ],
  });
});

it('numbers pages as entries do', () => {
  const entries = [...indexPages(site)].map(({ entry }) => entry?.page);
  expect(entries).toEqual([0, 1, 2, undefined, undefined]);
});
