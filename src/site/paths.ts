import type { SiteSettings } from '../domain/settings.ts';

/** The first segments of addresses in each locale (docs/content.md, "What a build puts out"). */
export const SEGMENTS = {
  vi: {
    decisions: 'van-ban',
    news: 'tin-tuc',
    search: 'tim-kiem',
    topics: 'chu-de',
    issuers: 'co-quan',
    glossary: 'giai-thich',
    page: 'trang',
  },
  en: {
    decisions: 'decisions',
    news: 'news',
    search: 'search',
    topics: 'topics',
    issuers: 'issuers',
    glossary: 'glossary',
    page: 'page',
  },
} as const;

/** Addresses of a site's pages: paths from the root of the host, base included, with a slash at the end of a page's. */
export interface Paths {
  /** The path of the site's address, from `/` to `/`. */
  base: string;
  home: string;
  decisions: string;
  decision(id: string): string;
  year(year: string, page?: number): string;
  news: string;
  newsItem(id: string): string;
  newsPage(page: number): string;
  search: string;
  topic(id: string, page?: number): string;
  issuer(id: string, page?: number): string;
  topics: string;
  issuers: string;
  glossary: string;
  page(id: string): string;
  attachment(file: string): string;
  /** Any other file of the site, by its path below the base, such as `feed.xml`. */
  file(path: string): string;
  /** A path of the site with scheme and host, for feeds and machines. */
  absolute(path: string): string;
}

/** Makes the addresses of a site. Page 1 of a list is the list's own address. */
export function pathsOf(settings: Pick<SiteSettings, 'url' | 'locale'>): Paths {
  const url = new URL(settings.url);
  const base = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const words = SEGMENTS[settings.locale];
  const paged = (list: string, page = 1) => (page > 1 ? `${list}${words.page}/${page}/` : list);
  const decisions = `${base}${words.decisions}/`;
  const news = `${base}${words.news}/`;
  const topics = `${base}${words.topics}/`;
  const issuers = `${base}${words.issuers}/`;
  return {
    base,
    home: base,
    decisions,
    decision: (id) => `${decisions}${id}/`,
    year: (year, page) => paged(`${decisions}${year}/`, page),
    news,
    newsItem: (id) => `${news}${id}/`,
    newsPage: (page) => paged(news, page),
    search: `${base}${words.search}/`,
    topics,
    topic: (id, page) => paged(`${topics}${id}/`, page),
    issuers,
    issuer: (id, page) => paged(`${issuers}${id}/`, page),
    glossary: `${base}${words.glossary}/`,
    page: (id) => `${base}${id}/`,
    attachment: (file) => `${base}attachments/${file.split('/').map(encodeURIComponent).join('/')}`,
    file: (path) => `${base}${path}`,
    absolute: (path) => url.origin + path,
  };
}
