import type { Locale } from '../locale.ts';
import type { Profile } from '../settings.ts';
import type { State } from '../timeline.ts';
import type { Shards } from './entry-shards.ts';
import type { Facet, Order } from './page-facets.ts';

/** What a site tells the search in a reader's browser, as JSON in the page. Addresses are paths from the root of the host. */
export interface SearchSettings<Texts = unknown> {
  locale: Locale;
  timezone: string;
  profile: Profile;
  /** Base of all addresses, and below it: decisions, news, Pagefind's folder. Each ends in `/`. */
  paths: { base: string; decisions: string; news: string; pagefind: string };
  /** Where numbers lie, by running number and by symbol, and days. */
  numbers: Shards;
  symbols: Shards<string>;
  days: Shards;
  /** What a decision is called, with `{type}` and `{number}`. */
  name: string;
  /** Names of the types that occur. */
  types: Record<string, string>;
  badges: BadgeTable;
  narrowing: NarrowingSettings;
  merged: MergedNames;
  texts: Texts;
}

/** Names of which readers may type either for the documents of both: of an issuer, and of one that took its place. */
export type MergedNames = readonly (readonly [before: string, after: string])[];

/** What results can be narrowed down and ordered by, and what an address calls it. */
export interface NarrowingSettings {
  /** Tells the files of the build that belong to it, see `facetsPath`. */
  build: string;
  parameters: Record<Facet | 'order', string>;
  /** The states that can be chosen, in the order in which they are offered, by what an address calls them. */
  states: readonly (readonly [slug: string, state: State])[];
  orders: Record<Exclude<Order, 'relevance'>, string>;
}

/** The words and looks of all states, and of what is told beside them. */
export interface BadgeTable<Tone extends string = string> {
  states: Record<State, BadgeWords<Tone>>;
  assumed: Record<State, BadgeWords<Tone>>;
  /** The look of what is in force, but not for certain. */
  unsure: Tone;
  amended: string;
  basisEnded: string;
}

/** How a state is shown: its words, and the class of its look. */
export interface BadgeWords<Tone extends string = string> {
  label: string;
  tone: Tone;
}
