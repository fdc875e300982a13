/** site.yaml, as the rest of the program reads it: defaults filled in. */
export interface SiteSettings {
  name: string;
  /** The site's address; its path is the base of every address. */
  url: string;
  locale: 'vi' | 'en';
  /** An IANA time zone; the day of a build is the calendar day there. */
  timezone: string;
  /** How numbers and citations are read. */
  profile: Profile;
  /** A line on every page. */
  notice?: string;
  /** Days after the build from which a page says that it may be out of date. */
  staleAfter: number;
  issuers: Record<string, Issuer>;
  topics: Record<string, string>;
  categories: Record<string, string>;
  /** Types that the site adds or overrides, by id. */
  types: Record<string, { name: string; force: boolean }>;
}

export type Profile = 'vn' | 'plain';

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
