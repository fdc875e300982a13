import { CALENDAR_FILES, SEGMENTS } from '../site/paths.ts';

/** A page template and the addresses it serves. */
export interface Route {
  /** Below the base, as Astro's `injectRoute` takes it: `/van-ban/[year]/[slug]`. */
  pattern: string;
  /** The template, as an absolute file address. */
  entrypoint: string;
}

/** The routes of a site whose addresses depend on its locale; the home page and 404 are file routes. */
export function routesOf(locale: keyof typeof SEGMENTS): Route[] {
  const templates = templatesOf(SEGMENTS[locale], CALENDAR_FILES[locale]);
  return templates.map(([pattern, template]) => ({ pattern, entrypoint: entrypointOf(template) }));
}

type Segments = (typeof SEGMENTS)[keyof typeof SEGMENTS];

function templatesOf(words: Segments, calendar: string): [pattern: string, template: string][] {
  return [
    [`/${words.decisions}`, 'years'],
    [`/${words.decisions}/[year]`, 'year'],
    [`/${words.decisions}/[year]/${words.page}/[page]`, 'year'],
    [`/${words.decisions}/[year]/[slug]`, 'decision'],
    [`/${words.decisions}/[year]/[slug]/${words.lineage}`, 'lineage'],
    [`/${words.decisions}/[year]/[slug]/${words.lineage}/${words.page}/[page]`, 'lineage'],
    [`/${words.decisions}/[year]/[slug]/${words.comparison}/[olderYear]/[olderSlug]`, 'compare'],
    [`/${words.news}`, 'news'],
    [`/${words.news}/${words.page}/[page]`, 'news-later'],
    [`/${words.news}/${words.month}/[month]`, 'news-month'],
    [`/${words.news}/${words.month}/[month]/${words.page}/[page]`, 'news-month'],
    [`/${words.news}/${words.category}/[category]`, 'news-category'],
    [`/${words.news}/${words.category}/[category]/${words.page}/[page]`, 'news-category'],
    [`/${words.news}/[year]/[slug]`, 'news-item'],
    [`/${words.topics}`, 'topics'],
    [`/${words.topics}/[topic]`, 'topic'],
    [`/${words.topics}/[topic]/feed.xml`, 'topic-feed.ts'],
    [`/${words.topics}/[topic]/${words.page}/[page]`, 'topic'],
    [`/${words.issuers}`, 'issuers'],
    [`/${words.issuers}/[issuer]`, 'issuer'],
    [`/${words.issuers}/[issuer]/feed.xml`, 'issuer-feed.ts'],
    [`/${words.issuers}/[issuer]/${words.page}/[page]`, 'issuer'],
    [`/${words.types}`, 'types'],
    [`/${words.types}/[type]`, 'type'],
    [`/${words.types}/[type]/${words.page}/[page]`, 'type'],
    [`/${words.states}`, 'states'],
    [`/${words.states}/[state]`, 'state'],
    [`/${words.states}/[state]/${words.page}/[page]`, 'state'],
    [`/${words.statistics}`, 'statistics'],
    [`/${words.search}`, 'search'],
    [`/${words.inForce}`, 'in-force'],
    [`/${words.inForce}/feed.xml`, 'changes-feed.ts'],
    [`/${words.inForce}/${calendar}`, 'changes-calendar.ts'],
    [`/${words.inForce}/[year]`, 'in-force-year'],
    [`/${words.inForce}/[year]/${words.page}/[page]`, 'in-force-year'],
    [`/${words.glossary}`, 'glossary'],
    ['/[page]', 'page'],
  ];
}

/** What is no page, such as a feed, is named with its ending. */
function entrypointOf(template: string): string {
  return new URL(`../pages/_routes/${template.includes('.') ? template : `${template}.astro`}`, import.meta.url).href;
}
