import type { FacetTable, Named } from '../../../domain/search/facet-table.ts';
import type { Facet } from '../../../domain/search/page-facets.ts';
import type { SearchSettings } from '../../../domain/search/search-settings.ts';

/** What the values of a facet are called, in the order in which they are offered. Years are their own names. */
export function valueNames(
  facet: Exclude<Facet, 'year'>,
  { types, issuers, topics }: FacetTable,
  { narrowing, badges }: Pick<SearchSettings, 'narrowing' | 'badges'>,
): readonly Named[] {
  switch (facet) {
    case 'type':
      return types;
    case 'issuer':
      return issuers;
    case 'topic':
      return topics;
    case 'state':
      return narrowing.states.map(([, state]): Named => [state, badges.states[state].label]);
  }
}
