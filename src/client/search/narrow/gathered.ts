import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Filters, Order, PageFacets } from '../../../domain/search/page-facets.ts';
import type { Found, LaneResult } from '../lane.ts';
import type { DaySpan } from '../plan-days.ts';
import type { ResultMaker } from '../result.ts';
import { isNarrowed, type Narrowing } from './asked.ts';
import { countFacets, passes, type FacetCounts } from './count-facets.ts';
import type { Facets, FacetSource } from './facet-source.ts';
import { facetValues, knownFilters } from './facet-values.ts';

/** Pages that have the words of a quoted phrase are read, to see whether it stands there, where they are no more than these. */
const MOST_READ = 60;

/** How many pages a search has found, each counted once. */
export interface Counted {
  facets: Facets;
  /** Of the values that could be chosen. */
  values: FacetCounts;
  /** With all that is chosen, and without. */
  total: number;
  found: number;
  /** So many or fewer: a quoted phrase may not stand in all of them. */
  atMost: boolean;
}

/** What the lanes of one search find, narrowed down and ordered. */
export interface Gathered {
  /** What results are narrowed down by: what was asked for, as far as there is any such thing. */
  filters: Filters;
  /** Absent where results are neither narrowed down nor ordered. */
  facets?: Facets;
  /** Takes what a lane brings, and gives what of it can be shown at once. Rejects where the rest of it is needed and can't be had. */
  add(lane: LaneResult): Promise<LaneResult>;
  /** What could not be shown before every lane was in. */
  rest(): Found[];
  /** Counts what all lanes have brought. Rejects where the facets or a text can't be had. */
  count(): Promise<Counted>;
}

/** What a search is narrowed down with. */
export interface GatheringSources {
  facets: FacetSource;
  today: () => PlainDate;
  /** Reads pages, each once. */
  make: ResultMaker;
}

/**
 * Gathers what the lanes of a search find. Where results are to be narrowed down or ordered, that is done whatever lane
 * they are from, and spans of days are answered from the facets. Rejects where those can't be had.
 */
export async function gather(asked: Narrowing, sources: GatheringSources): Promise<Gathered> {
  const lanes: LaneResult[] = [];
  const facets = isNarrowed(asked) ? await sources.facets() : undefined;
  const filters = facets ? knownFilters(asked.filters, facets) : {};
  const count = () => countLanes(lanes, filters, sources);
  const keep = (lane: LaneResult) => {
    lanes.push(lane);
    return Promise.resolve(lane);
  };
  if (!facets) return { filters, add: keep, rest: () => [], count };
  const { order } = asked;
  const waiting: Found[] = [];
  const valuesOf = facetValues(sources.today());
  const add = async (lane: LaneResult) => {
    const found = (await foundBy(await keep(lane), facets)).filter((one) =>
      passes(pageOf(one, facets), filters, valuesOf),
    );
    if (order !== 'relevance') waiting.push(...found);
    return { found: order === 'relevance' ? found : [], notices: lane.notices };
  };
  return { filters, facets, add, rest: () => byDay(waiting, order, facets), count };
}

function pageOf(found: Found, facets: Facets): PageFacets {
  return facets.pages[facets.pageOf(found)]!;
}

/** All that a lane finds, what it has kept back too. */
async function foundBy({ found, span, type, more }: LaneResult, facets: Facets): Promise<Found[]> {
  if (!span) return more ? [...found, ...(await foundBy(await more(), facets))] : found;
  const listed = listedIn(span, facets);
  return type === undefined ? listed : listed.filter((one) => pageOf(one, facets).type === type);
}

/** The decisions of a span of days, newest first; those whose day is not known are in one without ends, and last. */
function listedIn({ from, to }: DaySpan, facets: Facets): Found[] {
  const found: Found[] = [];
  for (let page = 0; page < facets.decisions; page++) {
    const { day } = facets.pages[page]!;
    const isIn =
      day === undefined
        ? from === undefined && to === undefined
        : (from === undefined || day >= from) && (to === undefined || day <= to);
    if (isIn) found.push({ listed: page, ...(day !== undefined && { day }) });
  }
  return byDay(found, 'newest', facets);
}

/** By the days of pages; without one last, of one day as they are. */
function byDay(found: readonly Found[], order: Order, facets: Facets): Found[] {
  const step = order === 'oldest' ? 1 : -1;
  return found
    .map((one) => ({ one: inDayOrder(one), day: pageOf(one, facets).day }))
    .sort((a, b) => {
      if (a.day === undefined || b.day === undefined) return Number(a.day === undefined) - Number(b.day === undefined);
      return a.day === b.day ? 0 : a.day < b.day ? -step : step;
    })
    .map(({ one }) => one);
}

/** A phrase that is looked at to bring the best pages forward has no part in another order. */
function inDayOrder(found: Found): Found {
  if (!('hit' in found) || found.phraseOnly || !found.phrase) return found;
  const { hit, words, why } = found;
  return { hit, ...(words && { words }), ...(why && { why }) };
}

async function countLanes(lanes: readonly LaneResult[], filters: Filters, sources: GatheringSources): Promise<Counted> {
  const facets = await sources.facets();
  const found = (await Promise.all(lanes.map((lane) => foundBy(lane, facets)))).flat();
  const atMost = found.filter(isDoubtful).length > MOST_READ;
  const isResult = async (one: Found) => atMost || !isDoubtful(one) || (await sources.make(one)) !== undefined;
  const isFound = await Promise.all(found.map(isResult));
  const numbers = new Set(found.filter((_, at) => isFound[at]).map((one) => facets.pageOf(one)));
  const pages = Array.from(numbers, (number) => facets.pages[number]!);
  const valuesOf = facetValues(sources.today());
  const total = pages.filter((page) => passes(page, filters, valuesOf)).length;
  return { facets, values: countFacets(pages, filters, valuesOf), total, found: pages.length, atMost };
}

/** Whether only the text shows that it is a result at all. */
function isDoubtful(found: Found): boolean {
  return ('unit' in found || ('hit' in found && found.phraseOnly === true)) && found.phrase !== undefined;
}
