import type { PlainDate } from '../plain-date.ts';
import type { State } from '../timeline.ts';

/** What results can be narrowed down by. */
export const FACETS = ['type', 'issuer', 'topic', 'year', 'state'] as const;
export type Facet = (typeof FACETS)[number];

/** What is chosen: an id of a type, an issuer, a topic; a year; a state on the day of reading. */
export type Filters = { [F in Exclude<Facet, 'state'>]?: string } & { state?: State };

/** How results are ordered: by how well they answer, or by their days. */
export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** What a page can be narrowed down and ordered by. */
export interface PageFacets {
  type?: string;
  issuer?: string;
  topics: readonly string[];
  /** Of issue, or of publication. */
  day?: PlainDate;
  /** Where no day tells it. */
  year?: string;
  /** See `packStates`; empty for what has none. */
  states: string;
}
