import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found, LaneResult } from '../../src/client/search/lane.ts';
import { countFacets, passes } from '../../src/client/search/narrow/count-facets.ts';
import type { Narrowing } from '../../src/client/search/narrow/asked.ts';
import type { Facets } from '../../src/client/search/narrow/facet-source.ts';
import { facetValues } from '../../src/client/search/narrow/facet-values.ts';
import { gather } from '../../src/client/search/narrow/gathered.ts';
import type { Result } from '../../src/client/search/result.ts';
import { FACETS, type Filters, type PageFacets } from '../../src/domain/search/page-facets.ts';

const TODAY = '2026-03-10';

const PAGES: PageFacets[] = [
  { type: 'quyet-dinh', issuer: 'a', topics: ['dat'], day: '2021-03-09', states: '20210309i20260401x' },
  { type: 'quyet-dinh', issuer: 'b', topics: ['dat', 'phi'], day: '2022-05-05', states: '20220505i20260301x' },
  { type: 'quyet-dinh', issuer: 'a', topics: [], year: '2020', states: 'u' },
  { type: 'ke-hoach', issuer: 'a', topics: ['phi'], day: '2022-05-05', states: '-' },
  { topics: ['phi'], day: '2023-01-01', states: '' },
];

/** What is found is named after the number of its page: `hit` for Pagefind's, `unit` for a phrase that has to be read. */
const facets: Facets = {
  pages: PAGES,
  decisions: 4,
  types: [
    ['ke-hoach', 'Kế hoạch'],
    ['quyet-dinh', 'Quyết định'],
  ],
  issuers: [
    ['a', 'A'],
    ['b', 'B'],
  ],
  topics: [
    ['dat', 'Đất'],
    ['phi', 'Phí'],
  ],
  pageOf: (found) => ('listed' in found ? found.listed : 'unit' in found ? found.page : NaN),
};

const unit = (page: number, phrase = false): Found => ({
  page,
  unit: page,
  also: [],
  words: [],
  ...(phrase && { phrase: { words: ['a', 'b'], exactMarks: false, begun: false } }),
});
const lane = (...found: Found[]): LaneResult => ({ found, notices: [] });
const pagesOf = (found: readonly Found[]) => found.map((one) => facets.pageOf(one));

/** Pages that are shown, and what is counted; phrases stand on pages of odd numbers. */
async function run(lanes: readonly LaneResult[], asked: Partial<Narrowing>, table = facets) {
  let read = 0;
  const make = (found: Found) => {
    read++;
    return Promise.resolve(table.pageOf(found) % 2 === 1 ? ({} as Result) : undefined);
  };
  const sources = { facets: () => Promise.resolve(table), today: () => TODAY, make };
  const gathered = await gather({ filters: {}, order: 'relevance', ...asked }, sources);
  const parts = await Promise.all(lanes.map((one) => gathered.add(one)));
  const shown = parts.flatMap(({ found }) => found).concat(gathered.rest());
  const { values, ...counted } = await gathered.count();
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, Object.fromEntries(values[facet])]));
  return { shown: pagesOf(shown), counts, counted, read, filters: gathered.filters };
}

const ALL = [lane(unit(1)), lane(unit(4), unit(3), unit(2), unit(1), unit(0))];

describe('what is found is narrowed down, whatever lane it is from', () => {
  it.each<[Filters, number[]]>([
    [{ type: 'quyet-dinh' }, [1, 2, 1, 0]],
    [{ issuer: 'a', topic: 'phi' }, [3]],
    [{ year: '2020' }, [2]],
    [{ state: 'in-force' }, [0]],
    [{ state: 'expired' }, [1, 1]],
    [{ state: 'unknown' }, [2]],
    [{ topic: 'phi' }, [1, 4, 3, 1]],
    [{ topic: 'dat', year: '2023' }, []],
  ])('%o: %j', async (filters, expected) => {
    expect((await run(ALL, { filters })).shown).toEqual(expected);
  });

  it('by nothing that does not occur', async () => {
    const { shown, filters } = await run(ALL, { filters: { type: 'xyz', year: '1999', topic: 'dat' } });
    expect([shown, filters]).toEqual([[1, 1, 0], { topic: 'dat' }]);
  });
});

describe('by day', () => {
  it.each<[Narrowing['order'], number[]]>([
    ['relevance', [1, 4, 3, 2, 1, 0]],
    ['newest', [4, 1, 3, 1, 0, 2]],
    ['oldest', [0, 1, 3, 1, 4, 2]],
  ])('%s: of one day as found, without a day last', async (order, expected) => {
    expect((await run(ALL, { order })).shown).toEqual(expected);
  });

  it('nothing is shown before every lane is in', async () => {
    const sources = {
      facets: () => Promise.resolve(facets),
      today: () => TODAY,
      make: () => Promise.reject(new Error()),
    };
    const gathered = await gather({ filters: {}, order: 'oldest' }, sources);
    expect((await gathered.add(ALL[0]!)).found).toEqual([]);
    expect(pagesOf(gathered.rest())).toEqual([1]);
  });
});

it('what a lane has kept back is narrowed down and counted with the rest', async () => {
  const first = { ...lane(unit(0)), more: () => Promise.resolve(lane(unit(1), unit(3))) };
  const { shown, counted } = await run([first], { filters: { type: 'quyet-dinh' } });
  expect([shown, counted.total, counted.found]).toEqual([[0, 1], 2, 3]);
});

describe('a span of days', () => {
  it.each<[NonNullable<LaneResult['span']>, Partial<Narrowing>, number[]]>([
    [{ from: '2022-01-01', to: '2022-12-31' }, { filters: { issuer: 'b' } }, [1]],
    [{ from: '2022-01-01' }, { order: 'oldest' }, [1, 3]],
    [{ to: '2022-12-31' }, { filters: { issuer: 'a' } }, [3, 0]],
    [{}, { filters: { type: 'quyet-dinh' } }, [1, 0, 2]],
  ])('%o with %o: decisions of the table, not of what is loaded: %j', async (span, asked, expected) => {
    const { shown, counted } = await run([{ ...lane(unit(4)), span }], asked);
    expect([shown, counted.total]).toEqual([expected, expected.length]);
  });
});

describe('counts', () => {
  it('of a facet are those that another choice of it would leave, each page once', async () => {
    const { counts, counted } = await run(ALL, { filters: { topic: 'phi' } });
    expect(counted).toMatchObject({ total: 3, found: 5, atMost: false });
    expect(counts).toEqual({
      type: { 'quyet-dinh': 1, 'ke-hoach': 1 },
      issuer: { a: 1, b: 1 },
      topic: { dat: 2, phi: 3 },
      year: { 2022: 2, 2023: 1 },
      state: { expired: 1 },
    });
  });

  it('hold true for whatever is chosen next', () => {
    const ids = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const page = fc
      .record({ type: ids('x', 'y'), issuer: ids('x', 'y'), topics: fc.uniqueArray(fc.constantFrom('x', 'y')) })
      .map(({ type, issuer, topics }): PageFacets => ({
        ...(type && { type }),
        ...(issuer && { issuer }),
        topics,
        states: 'i',
      }));
    const chosen = fc.record({ type: ids('x', 'y'), issuer: ids('x', 'y'), topic: ids('x', 'y') });
    const valuesOf = facetValues(TODAY);
    fc.assert(
      fc.property(fc.array(page), chosen, (pages, given) => {
        const filters = Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Filters;
        const counts = countFacets(pages, filters, valuesOf);
        for (const facet of ['type', 'issuer', 'topic'] as const)
          for (const value of ['x', 'y'])
            expect(counts[facet].get(value) ?? 0).toBe(
              pages.filter((one) => passes(one, { ...filters, [facet]: value }, valuesOf)).length,
            );
      }),
    );
  });

  it('leave out pages whose text shows that a quoted phrase does not stand there', async () => {
    const phrases = lane(unit(0, true), unit(1, true), unit(2), unit(3, true));
    const { counts, counted } = await run([phrases], { filters: { type: 'quyet-dinh' } });
    expect(counted).toMatchObject({ total: 2, found: 3, atMost: false });
    expect(counts['issuer']).toEqual({ b: 1, a: 1 });
  });

  it('say that they are at most so many where those are too many to be read', async () => {
    const many = { ...facets, pages: Array.from({ length: 61 }, (_, at) => PAGES[at % 5]!) };
    const phrases = lane(...many.pages.map((_, at) => unit(at, true)));
    const { counted, read } = await run([phrases], { filters: { type: 'quyet-dinh' } }, many);
    expect([counted.atMost, counted.total, read]).toEqual([true, 37, 0]);
  });
});

it('where nothing is chosen, all is shown at once and nothing is loaded', async () => {
  const sources = {
    facets: () => Promise.reject<Facets>(new Error('Not to be loaded')),
    today: () => TODAY,
    make: () => Promise.resolve(undefined),
  };
  const gathered = await gather({ filters: {}, order: 'relevance' }, sources);
  const more = () => Promise.resolve(lane());
  expect(await gathered.add({ ...ALL[1]!, more })).toEqual({ ...ALL[1]!, more });
  expect(gathered.rest()).toEqual([]);
});
