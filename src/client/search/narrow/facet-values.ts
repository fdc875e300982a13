import { FACETS, type Facet, type Filters, type PageFacets } from '../../../domain/search/page-facets.ts';
import type { FacetTable } from '../../../domain/search/facet-table.ts';
import { unpackStates } from '../../../domain/search/packed-states.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { intervalOn, type State } from '../../../domain/timeline.ts';

/** What a page has of a facet: ids, a year, a state; none where it has none. */
export type ValuesOf = (page: PageFacets, facet: Facet) => readonly string[];

/** Reads the facets of pages as they are on a day. */
export function facetValues(today: PlainDate): ValuesOf {
  const states = new Map<string, State | undefined>();
  const stateOf = (packed: string) => {
    if (!states.has(packed)) states.set(packed, intervalOn(unpackStates(packed), today)?.state);
    return states.get(packed);
  };
  return (page, facet) => {
    if (facet === 'topic') return page.topics;
    const value = facet === 'state' ? stateOf(page.states) : facet === 'year' ? yearOf(page) : page[facet];
    return value === undefined || value === 'not-applicable' ? [] : [value];
  };
}

function yearOf({ day, year }: PageFacets): string | undefined {
  return day?.slice(0, 4) ?? year;
}

/** The filters that can be meant: those of values that occur, and every state. */
export function knownFilters(filters: Filters, { types, issuers, topics, pages }: FacetTable): Filters {
  const isKnown: Record<Facet, (value: string) => boolean> = {
    type: (value) => types.some(([id]) => id === value),
    issuer: (value) => issuers.some(([id]) => id === value),
    topic: (value) => topics.some(([id]) => id === value),
    year: (value) => pages.some((page) => yearOf(page) === value),
    state: () => true,
  };
  return Object.fromEntries(
    FACETS.flatMap((facet) => {
      const value = filters[facet];
      return value !== undefined && isKnown[facet](value) ? [[facet, value]] : [];
    }),
  );
}
