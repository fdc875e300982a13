import type { Locale } from '../locale.ts';
import type { Shards } from '../search/entry-shards.ts';
import type { BadgeTable } from '../search/search-settings.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Profile } from '../settings.ts';
import type { Coverage } from './coverage.ts';

/** What the parts of a question are called in the page's address. */
export type QuestionNames = Readonly<Record<'day' | 'issuer' | 'type' | 'topic' | 'decision' | 'page', string>>;

/** What a site tells the page about a day, as JSON in the page. Addresses are paths from the root of the host. */
export interface InForceSettings<Texts = unknown> {
  locale: Locale;
  timezone: string;
  profile: Profile;
  /** Base of all addresses, that of decisions, and the page itself. Each ends in `/`. */
  paths: { base: string; decisions: string; inForce: string };
  names: QuestionNames;
  coverage: Coverage;
  /** Where the numbers lie. */
  numbers: Shards;
  /** What a decision is called, with `{type}` and `{number}`. */
  name: string;
  /** Names of the types and issuers that occur; `first`: the first day of issue of what is held. */
  types: Record<string, string>;
  issuers: Record<string, { name: string; first?: PlainDate }>;
  badges: BadgeTable;
  texts: Texts;
}
