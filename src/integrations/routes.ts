import { SEGMENTS } from '../site/paths.ts';

/** A page template and the addresses it serves. */
export interface Route {
  /** Below the base, as Astro's `injectRoute` takes it: `/van-ban/[year]/[slug]`. */
  pattern: string;
  /** The template, as an absolute file address. */
  entrypoint: string;
}

/** The routes of a site whose addresses depend on its locale; the home page and 404 are file routes. */
export function routesOf(locale: keyof typeof SEGMENTS): Route[] {
  const { decisions, news, search, topics, issuers, glossary, inForce, comparison, page, lineage } = SEGMENTS[locale];
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
    [`/${news}/[year]/[slug]`, 'news-item'],
    [`/${topics}`, 'topics'],
    [`/${topics}/[topic]`, 'topic'],
    [`/${topics}/[topic]/${page}/[page]`, 'topic'],
    [`/${issuers}`, 'issuers'],
    [`/${issuers}/[issuer]`, 'issuer'],
    [`/${issuers}/[issuer]/${page}/[page]`, 'issuer'],
    [`/${search}`, 'search'],
    [`/${inForce}`, 'in-force'],
    [`/${inForce}/[year]`, 'in-force-year'],
    [`/${inForce}/[year]/${page}/[page]`, 'in-force-year'],
    [`/${glossary}`, 'glossary'],
    ['/[page]', 'page'],
  ];
  return templates.map(([pattern, template]) => ({ pattern, entrypoint: entrypointOf(template) }));
}

function entrypointOf(template: string): string {
  return new URL(`../pages/_routes/${template}.astro`, import.meta.url).href;
}
