import { FACETS, ORDERS, type Filters, type Order } from '../../../domain/search/page-facets.ts';
import type { NarrowingSettings } from '../../../domain/search/search-settings.ts';

/** What results are narrowed down and ordered by. */
export interface Narrowing {
  filters: Filters;
  order: Order;
}

/** What a reader asks the search page for. */
export interface Asked extends Narrowing {
  query: string;
}

/** Whether results are any others than those of the query, or in any other order. */
export function isNarrowed({ filters, order }: Narrowing): boolean {
  return order !== 'relevance' || Object.keys(filters).length > 0;
}

/** What the part of an address from `?` on asks for. States and orders that there are none of are left out. */
export function readAsked(search: string, { parameters, states, orders }: NarrowingSettings): Asked {
  const given = new URLSearchParams(search);
  const chosen = FACETS.flatMap((facet) => {
    const written = given.get(parameters[facet]) ?? '';
    const value = facet === 'state' ? states.find(([slug]) => slug === written)?.[1] : written;
    return value ? [[facet, value]] : [];
  });
  const order = ORDERS.find((one) => one !== 'relevance' && orders[one] === given.get(parameters.order));
  return { query: given.get('q') ?? '', filters: Object.fromEntries(chosen) as Filters, order: order ?? 'relevance' };
}

/** What is asked for, as it stands in an address from `?` on; empty where there is nothing to say. */
export function writeAsked(
  { query, filters, order }: Asked,
  { parameters, states, orders }: NarrowingSettings,
): string {
  const written = new URLSearchParams();
  if (query) written.set('q', query);
  for (const facet of FACETS) {
    const value = facet === 'state' ? states.find(([, state]) => state === filters.state)?.[0] : filters[facet];
    if (value) written.set(parameters[facet], value);
  }
  if (order !== 'relevance') written.set(parameters.order, orders[order]);
  const search = written.toString();
  return search && `?${search}`;
}
