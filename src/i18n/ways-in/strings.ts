import type { TextKind } from '../../domain/record.ts';
import type { Phrase, Ref } from '../phrase.ts';

/** Every word about ways into the archive, in one language: types, states, what stands near, statistics. */
export interface WaysInStrings {
  /** A count as a number of its own: `1.234`. */
  count(n: number): string;
  /** A part of a whole, 0 to 1, with at most one decimal: `12,5 %`. */
  share(part: number): string;
  types: TypeStrings;
  states: StateListStrings;
  /** Above the links to other ways in. */
  otherWays: string;
  /** The link to a list's own feed. */
  feed: string;
  summary: SummaryStrings;
  nearby: NearbyStrings;
  statistics: StatisticsStrings;
}

export interface TypeStrings {
  title: string;
  intro: string;
  /** Of a type whose documents have no state. */
  withoutForce: string;
  /** How many documents have a type that nobody names. */
  unknown(n: number): string;
  byType: string;
  all: string;
}

export interface StateListStrings {
  title: string;
  intro: string;
  /** Heading of a state's list: `Còn hiệu lực`. */
  heading(label: string): string;
  /** That the list follows the day of reading. */
  follows: string;
  /** What such a list holds beyond the files of editors. */
  withStubs: string;
  stub: string;
  meaning: string;
  /** How many are in a state, as a sentence. */
  counted(n: number): string;
  /** Above those whose state rests on a default or on what has ended. */
  unsure: string;
  unsureNote: string;
  /** How many of a state's list are such. */
  unsureCount(n: number): string;
  empty: string;
  /** On a page of a list whose entries have all left it, or are yet to come. */
  emptyPage: string;
  /** How many documents have no state, since their type has none. */
  withoutForce(n: number): string;
  otherDay: string;
  byState: string;
  all: string;
}

/** What is told of a topic or an issuer above its list. */
export interface SummaryStrings {
  heading: string;
  years: string;
  types: string;
  topics: string;
  /** `Quyết định`, 12 make `Quyết định: 12`. */
  counted(name: string, n: number): string;
  news: string;
  allNews: string;
  children: string;
  /** Those that an issuer came after. `day`: since when they no longer exist. */
  predecessors: string;
  predecessor(issuer: Ref, day: string | undefined): Phrase;
}

/** Decisions near one, and why they are. */
export interface NearbyStrings {
  heading: string;
  /** Both stand in a relation to a third one. */
  sharedWith(other: string): string;
  sameFamily: string;
  sameTopic(topic: string): string;
}

export interface StatisticsStrings {
  title: string;
  intro: string;
  /** Heading of the figures at the head of the page. */
  glance: string;
  held: string;
  stubs: string;
  news: string;
  signed: string;
  translations: string;
  texts: Record<TextKind, string>;
  textsTitle: string;
  byYear: string;
  byDecade: string;
  byType: string;
  byIssuer: string;
  byState: string;
  newsByYear: string;
  year: string;
  years: string;
  type: string;
  issuer: string;
  state: string;
  text: string;
  decisions: string;
  heldColumn: string;
  stubsColumn: string;
  total: string;
  share: string;
  newsColumn: string;
  noType: string;
  noIssuer: string;
  /** Those that a picture has no room for. */
  others(n: number): string;
  withoutForce: string;
  /** What the page says of states, which may have changed since. */
  statesOf: string;
  /** A picture in words: its title, and its longest bar. */
  picture(title: string, rows: number, longest: string, n: number): string;
  tableOf(title: string): string;
  nothing: string;
}
