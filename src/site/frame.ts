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
  /** Feeds of this page's own list, by their titles. Default of `type` is that of Atom. */
  feeds?: { title: string; path: string; type?: string }[];
  /** Further `<meta>` of the page, in their order. */
  meta?: PageMeta[];
  /** The picture for those who share the page: its path, its size in pixels, and what it shows. */
  image?: { path: string; width: number; height: number; alt: string };
  /** schema.org data, without a context: what the page is, or several things. */
  data?: object | readonly object[];
}

/** The attributes of a `<meta>` in RDFa, for Open Graph and ELI; without `about` it tells of the page. */
export interface PageMeta {
  about?: string;
  typeof?: string;
  property?: string;
  content?: string;
  /** An address, in the place of `content`. */
  resource?: string;
  datatype?: string;
  lang?: string;
}
