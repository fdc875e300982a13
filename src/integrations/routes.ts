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
  const {
    decisions,
    news,
    search,
    topics,
    issuers,
    types,
    states,
    statistics,
    glossary,
    inForce,
    comparison,
    page,
    lineage,
    month,
    category,
  } = SEGMENTS[locale];
  const templates: [pattern: string, template: string][] = [
    [`/${decisions}`, 'years'],
    [`/${decisions}/[year]`, 'year'],
    [`/${decisions}/[year]/${page}/[page]`, 'year'],
    [`/${decisions}/[year]/[slug]`, 'decision'],
    [`/${decisions}/[year]/[slug]/${lineage}`, 'lineage'],
    [`/${decisions}/[year]/[slug]/${lineage}/${page}/[page]`, 'lineage'],
    [`/${decisions}/[year]/[slug]/${comparison}/[olderYear]/[olderSlug]`, 'compare'],
    [`/${news}`, 'news'],
    [`/${news}/${page}/[page]`, 'news-later'],
    [`/${news}/${month}/[month]`, 'news-month'],
    [`/${news}/${month}/[month]/${page}/[page]`, 'news-month'],
    [`/${news}/${category}/[category]`, 'news-category'],
    [`/${news}/${category}/[category]/${page}/[page]`, 'news-category'],
    [`/${news}/[year]/[slug]`, 'news-item'],
    [`/${topics}`, 'topics'],
    [`/${topics}/[topic]`, 'topic'],
    [`/${topics}/[topic]/feed.xml`, 'topic-feed.ts'],
    [`/${topics}/[topic]/${page}/[page]`, 'topic'],
    [`/${issuers}`, 'issuers'],
    [`/${issuers}/[issuer]`, 'issuer'],
    [`/${issuers}/[issuer]/feed.xml`, 'issuer-feed.ts'],
    [`/${issuers}/[issuer]/${page}/[page]`, 'issuer'],
    [`/${types}`, 'types'],
    [`/${types}/[type]`, 'type'],
    [`/${types}/[type]/${page}/[page]`, 'type'],
    [`/${states}`, 'states'],
    [`/${states}/[state]`, 'state'],
    [`/${states}/[state]/${page}/[page]`, 'state'],
    [`/${statistics}`, 'statistics'],
    [`/${search}`, 'search'],
    [`/${inForce}`, 'in-force'],
    [`/${inForce}/feed.xml`, 'changes-feed.ts'],
    [`/${inForce}/${CALENDAR_FILES[locale]}`, 'changes-calendar.ts'],
    [`/${inForce}/[year]`, 'in-force-year'],
    [`/${inForce}/[year]/${page}/[page]`, 'in-force-year'],
    [`/${glossary}`, 'glossary'],
    ['/[page]', 'page'],
  ];
  return templates.map(([pattern, template]) => ({ pattern, entrypoint: entrypointOf(template) }));
}

/** What is no page, such as a feed, is named with its ending. */
function entrypointOf(template: string): string {
  return new URL(`../pages/_routes/${template.includes('.') ? template : `${template}.astro`}`, import.meta.url).href;
}
