import { addDays, daysBetween } from '../plain-date.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import type { PageFacets } from './page-facets.ts';

/** An id, and how it is called. */
export type Named = [id: string, name: string];

/** What all pages can be narrowed down by: by the number of the page, decisions first. */
export interface FacetTable {
  pages: readonly PageFacets[];
  /** So many of them are decisions: held ones and such as the archive only knows of. */
  decisions: number;
  /** What occurs, in the order in which it is offered. */
  types: readonly Named[];
  issuers: readonly Named[];
  topics: readonly Named[];
}

/** The table as a file holds it: a column for each property, packed numbers that point into lists of what occurs. */
export interface PackedFacets extends Omit<FacetTable, 'pages'> {
  /** Lists of topics that pages have, by the places of the topics. */
  topicLists: number[][];
  states: string[];
  /** Places from 1 on, 0 for none. */
  type: string;
  issuer: string;
  /** Places from 0 on. */
  topic: string;
  state: string;
  /** The step from the day before it, see `stepsOf`; 0 where there is no day. */
  day: string;
  /** What tells the year where there is no day. */
  years: [page: number, year: string][];
}

/** The day that the first step is counted from; steps go back as well. */
const START = '2000-01-01';

export function packFacets({ pages, decisions, types, issuers, topics }: FacetTable): PackedFacets {
  const placeOf = { type: placesOf(types), issuer: placesOf(issuers), topic: placesOf(topics) };
  const lists = pages.map((page) => JSON.stringify(page.topics.map((id) => placeOf.topic.get(id))));
  const topicLists = [...new Set(lists)];
  const listAt = new Map(topicLists.map((list, at) => [list, at]));
  const states = [...new Set(pages.map((page) => page.states))];
  const stateAt = new Map(states.map((packed, at) => [packed, at]));
  const column = (numberOf: (page: PageFacets, at: number) => number) => packNumbers(pages.map(numberOf));
  return {
    decisions,
    types,
    issuers,
    topics,
    topicLists: topicLists.map((list) => JSON.parse(list) as number[]),
    states,
    type: column(({ type }) => 1 + (placeOf.type.get(type ?? '') ?? -1)),
    issuer: column(({ issuer }) => 1 + (placeOf.issuer.get(issuer ?? '') ?? -1)),
    topic: column((_, at) => listAt.get(lists[at]!)!),
    state: column((page) => stateAt.get(page.states)!),
    day: packNumbers(stepsOf(pages)),
    years: pages.flatMap(({ day, year }, at): [number, string][] => (day || !year ? [] : [[at, year]])),
  };
}

function placesOf(named: readonly Named[]): Map<string, number> {
  return new Map(named.map(([id], at) => [id, at]));
}

/** The steps from day to day as numbers from 1 on: `n` days forward are 2n + 1, back 2n. */
function stepsOf(pages: readonly PageFacets[]): number[] {
  let before = START;
  return pages.map(({ day }) => {
    if (day === undefined) return 0;
    const step = daysBetween(before, day);
    before = day;
    return step < 0 ? -2 * step : 2 * step + 1;
  });
}

export function unpackFacets(packed: PackedFacets): FacetTable {
  const { decisions, types, issuers, topics } = packed;
  const [type, issuer, topic, state] = [packed.type, packed.issuer, packed.topic, packed.state].map(unpackNumbers);
  const topicLists = packed.topicLists.map((list) => list.map((at) => topics[at]![0]));
  const years = new Map(packed.years);
  let before = START;
  const pages = unpackNumbers(packed.day).map((step, at): PageFacets => {
    if (step > 0) before = addDays(before, step % 2 === 1 ? (step - 1) / 2 : -step / 2);
    const year = years.get(at);
    return {
      ...(type![at]! > 0 && { type: types[type![at]! - 1]![0] }),
      ...(issuer![at]! > 0 && { issuer: issuers[issuer![at]! - 1]![0] }),
      topics: topicLists[topic![at]!]!,
      ...(step > 0 ? { day: before } : year !== undefined && { year }),
      states: packed.states[state![at]!]!,
    };
  });
  return { pages, decisions, types, issuers, topics };
}
