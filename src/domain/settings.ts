import type { Locale } from './locale.ts';
import type { PlainDate } from './plain-date.ts';

/** site.yaml, as the rest of the program reads it: defaults filled in. */
export interface SiteSettings {
  name: string;
  /** The site's address; its path is the base of every address. */
  url: string;
  locale: Locale;
  /** An IANA time zone; the day of a build is the calendar day there. */
  timezone: string;
  /** How numbers and citations are read. */
  profile: Profile;
  /** A line on every page. */
  notice?: string;
  /** The colour that the site is known by, `#rrggbb`; what pages use is derived from it, legible in every scheme. */
  colour?: string;
  /** A picture beside the site's name: a file below `attachments/`. */
  emblem?: string;
  /** The type that pages are set in: Be Vietnam Pro, which comes with them, or what the reader's system has. */
  font: 'be-vietnam-pro' | 'system';
  /** How a page's text and the signed original relate, in one sentence. Default: the interface's own. */
  originals?: string;
  /** One notice on every page, from its day to the last day before `until`. */
  urgent?: UrgentNotice;
  /** Which pages have a picture for those who share them. */
  cards: 'none' | 'news' | 'all';
  /** Days after the build from which a page says that it may be out of date. */
  staleAfter: number;
  issuers: Record<string, Issuer>;
  topics: Record<string, string>;
  categories: Record<string, string>;
  /** Types that the site adds or overrides, by id. */
  types: Record<string, { name: string; force: boolean }>;
}

/** A notice above every page for some days. */
export interface UrgentNotice {
  text: string;
  /** First day on which it is shown. */
  from: PlainDate;
  /** First day on which it is over. */
  until: PlainDate;
  level: 'information' | 'warning' | 'emergency';
  /** Where more is told: a path of the site below its base, or a web address. */
  link?: string;
}

/** How numbers are read: by the rules for Vietnamese documents, or as they stand. */
export type Profile = 'vn' | 'plain';

/** A body that issues decisions. */
export interface Issuer {
  name: string;
  short?: string;
  /** The part of a number that stands for the issuer, such as `UBND`. */
  abbreviation?: string;
  /** The id of the issuer above this one. */
  parent?: string;
  /** First day on which the issuer no longer existed. */
  dissolved?: string;
  successor?: string;
}
