import { FACETS, type Facet, type Filters, type PageFacets } from '../../../domain/search/page-facets.ts';
import type { ValuesOf } from './facet-values.ts';

/** How many pages have a value, by facet and value; only such as some have. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** Whether a page has all that is chosen. */
export function passes(page: PageFacets, filters: Filters, valuesOf: ValuesOf): boolean {
  return failing(page, filters, valuesOf).length === 0;
}

/**
 * Counts the values of each facet among pages that have all that is chosen of the *other* facets: so many results
 * another choice of this facet would leave.
 */
export function countFacets(pages: Iterable<PageFacets>, filters: Filters, valuesOf: ValuesOf): FacetCounts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as FacetCounts;
  for (const page of pages) {
    const [fails, ...others] = failing(page, filters, valuesOf);
    if (others.length > 0) continue;
    for (const facet of fails === undefined ? FACETS : [fails])
      for (const value of valuesOf(page, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return counts;
}

function failing(page: PageFacets, filters: Filters, valuesOf: ValuesOf): Facet[] {
  return FACETS.filter((facet) => {
    const chosen = filters[facet];
    return chosen !== undefined && !valuesOf(page, facet).includes(chosen);
  });
}
