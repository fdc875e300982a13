import type { Ref } from '../i18n/phrase.ts';

/** What the layout needs to know of a page. */
export interface Frame {
  /** The page's own title, without the site's name. */
  title: string;
  description?: string;
  /** The page's address, from `Paths`. */
  path: string;
  /** For pages that search engines shall leave alone: stubs, search, not found. */
  noindex?: boolean;
  /** For Open Graph. Default `website`. */
  kind?: 'article';
  /** The pages above this one, from the home page down, without this one. */
  crumbs?: Ref[];
  /** The same in other languages. */
  alternates?: { lang: string; path: string }[];
  /** Feeds of this page's own list, by their titles. */
  feeds?: { title: string; path: string }[];
  /** Further `<meta>` of the page: `property` for RDFa vocabularies such as ELI. */
  meta?: { property: string; content: string }[];
  /** The picture for those who share the page: its path, its size in pixels, and what it shows. */
  image?: { path: string; width: number; height: number; alt: string };
  /** schema.org data. */
  data?: object;
}
