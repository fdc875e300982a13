import type { Locale } from '../domain/locale.ts';
import type { State } from '../domain/timeline.ts';
import type { SiteSettings } from '../domain/settings.ts';

/** The first segments of addresses in each locale (docs/content.md, "What a build puts out"). */
export const SEGMENTS = {
  vi: {
    decisions: 'van-ban',
    news: 'tin-tuc',
    search: 'tim-kiem',
    inForce: 'hieu-luc',
    topics: 'chu-de',
    issuers: 'co-quan',
    types: 'loai',
    states: 'tinh-trang',
    statistics: 'thong-ke',
    month: 'thang',
    category: 'muc',
    glossary: 'giai-thich',
    page: 'trang',
    lineage: 'quan-he',
    comparison: 'so-sanh',
  },
  en: {
    decisions: 'decisions',
    news: 'news',
    search: 'search',
    inForce: 'in-force',
    topics: 'topics',
    issuers: 'issuers',
    types: 'types',
    states: 'states',
    statistics: 'statistics',
    month: 'month',
    category: 'category',
    glossary: 'glossary',
    page: 'page',
    lineage: 'lineage',
    comparison: 'compare',
  },
} as const;

/** A state that has a list; what has no force has none. */
export type ListedState = Exclude<State, 'not-applicable'>;

/** What addresses call the states in each locale, in the order in which they are listed. */
export const STATE_SEGMENTS: Record<Locale, Record<ListedState, string>> = {
  vi: {
    'in-force': 'con-hieu-luc',
    'partly-in-force': 'het-hieu-luc-mot-phan',
    'not-yet-in-force': 'chua-co-hieu-luc',
    suspended: 'ngung-hieu-luc',
    'partly-suspended': 'ngung-hieu-luc-mot-phan',
    expired: 'het-hieu-luc',
    unknown: 'chua-ro-hieu-luc',
  },
  en: {
    'in-force': 'in-force',
    'partly-in-force': 'partly-in-force',
    'not-yet-in-force': 'not-yet-in-force',
    suspended: 'suspended',
    'partly-suspended': 'partly-suspended',
    expired: 'expired',
    unknown: 'unknown',
  },
};

/** What the calendar below the page about a day is called. */
export const CALENDAR_FILES = { vi: 'lich.ics', en: 'calendar.ics' } as const;

/** What the page about a day calls the parts of a question, in its address. */
export const IN_FORCE_PARAMETERS = {
  vi: { day: 'ngay', issuer: 'co-quan', type: 'loai', topic: 'chu-de', decision: 'van-ban', page: 'trang' },
  en: { day: 'date', issuer: 'issuer', type: 'type', topic: 'topic', decision: 'decision', page: 'page' },
} as const;

/** What the search page calls what results are narrowed down and ordered by, in its address. */
export const SEARCH_PARAMETERS = {
  vi: { type: 'loai', issuer: 'co-quan', topic: 'chu-de', year: 'nam', state: 'hieu-luc', order: 'sap-xep' },
  en: { type: 'type', issuer: 'issuer', topic: 'topic', year: 'year', state: 'state', order: 'sort' },
} as const;

/** What it calls the orders; by relevance there is nothing to say. */
export const SEARCH_ORDERS = {
  vi: { newest: 'moi-nhat', oldest: 'cu-nhat' },
  en: { newest: 'newest', oldest: 'oldest' },
} as const;

/** Addresses of a site's pages: paths from the root of the host, base included, with a slash at the end of a page's. */
export interface Paths {
  /** The path of the site's address, from `/` to `/`. */
  base: string;
  home: string;
  decisions: string;
  decision(id: string): string;
  /** A large family's page, by the id of its eldest decision. */
  lineage(id: string, page?: number): string;
  /** Two texts side by side, by the ids of their decisions. */
  comparison(newer: string, older: string): string;
  year(year: string, page?: number): string;
  news: string;
  newsItem(id: string): string;
  newsPage(page: number): string;
  /** News of a month, `2021-09`, and of a category of site.yaml. */
  newsMonth(month: string, page?: number): string;
  newsCategory(id: string, page?: number): string;
  search: string;
  /** What was in force on a day: the page that is asked, the question about one decision, the list of a 31 December. */
  inForce: string;
  inForceOf(id: string): string;
  inForceYear(year: string, page?: number): string;
  /** What changes in force, as a feed and as a calendar. */
  inForceFeed: string;
  inForceCalendar: string;
  topic(id: string, page?: number): string;
  issuer(id: string, page?: number): string;
  topicFeed(id: string): string;
  issuerFeed(id: string): string;
  topics: string;
  issuers: string;
  /** Decisions of a type, and those in a state on the day of reading. */
  types: string;
  type(id: string, page?: number): string;
  states: string;
  state(id: ListedState, page?: number): string;
  statistics: string;
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
  const types = `${base}${words.types}/`;
  const states = `${base}${words.states}/`;
  const inForce = `${base}${words.inForce}/`;
  return {
    base,
    home: base,
    decisions,
    decision: (id) => `${decisions}${id}/`,
    lineage: (id, page) => paged(`${decisions}${id}/${words.lineage}/`, page),
    comparison: (newer, older) => `${decisions}${newer}/${words.comparison}/${older}/`,
    year: (year, page) => paged(`${decisions}${year}/`, page),
    news,
    newsItem: (id) => `${news}${id}/`,
    newsPage: (page) => paged(news, page),
    newsMonth: (month, page) => paged(`${news}${words.month}/${month}/`, page),
    newsCategory: (id, page) => paged(`${news}${words.category}/${id}/`, page),
    search: `${base}${words.search}/`,
    inForce,
    inForceOf: (id) => `${inForce}?${IN_FORCE_PARAMETERS[settings.locale].decision}=${id}`,
    inForceYear: (year, page) => paged(`${inForce}${year}/`, page),
    inForceFeed: `${inForce}feed.xml`,
    inForceCalendar: `${inForce}${CALENDAR_FILES[settings.locale]}`,
    topicFeed: (id) => `${topics}${id}/feed.xml`,
    issuerFeed: (id) => `${issuers}${id}/feed.xml`,
    topics,
    topic: (id, page) => paged(`${topics}${id}/`, page),
    issuers,
    issuer: (id, page) => paged(`${issuers}${id}/`, page),
    types,
    type: (id, page) => paged(`${types}${id}/`, page),
    states,
    state: (id, page) => paged(`${states}${STATE_SEGMENTS[settings.locale][id]}/`, page),
    statistics: `${base}${words.statistics}/`,
    glossary: `${base}${words.glossary}/`,
    page: (id) => `${base}${id}/`,
    attachment: (file) => `${base}attachments/${file.split('/').map(encodeURIComponent).join('/')}`,
    file: (path) => `${base}${path}`,
    absolute: (path) => url.origin + path,
  };
}
