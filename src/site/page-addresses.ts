import { listsOf } from './archive-lists.ts';
import { comparedPairs } from './compare/compared-pairs.ts';
import { lengthOf, YEAR_PAGE_SIZE, yearListsOf } from './in-force/year-lists.ts';
import { familyAddresses } from './lineage/family-paths.ts';
import { pageCount } from './pager.ts';
import type { PageSource } from './page-source.ts';

/**
 * The address of every page that an archive's content calls for, base included: overviews, the lists of years,
 * topics, issuers and news with all their pages, decisions and stubs, translations, news, standing pages.
 */
export function pageAddresses({ archive, paths }: PageSource): string[] {
  const { settings, decisions, translations, news, pages } = archive;
  const { byYear, byTopic, byIssuer, news: newsList } = listsOf(archive);
  return [
    ...[paths.home, paths.decisions, paths.search, paths.topics, paths.issuers, paths.glossary],
    ...inForcePages({ archive, paths }),
    ...listPages(newsList, (page) => paths.newsPage(page)),
    ...[...byYear].flatMap(([year, list]) => listPages(list, (page) => paths.year(year, page))),
    ...Object.keys(settings.topics).flatMap((id) => listPages(byTopic.get(id), (page) => paths.topic(id, page))),
    ...Object.keys(settings.issuers).flatMap((id) => listPages(byIssuer.get(id), (page) => paths.issuer(id, page))),
    ...Array.from(decisions.keys(), (id) => paths.decision(id)),
    ...comparedPairs(archive).map(({ newer, older }) => paths.comparison(newer, older)),
    ...familyAddresses({ archive, paths }),
    ...translations.map(({ id }) => paths.decision(id)),
    ...news.map(({ record }) => paths.newsItem(record.id)),
    ...pages.map(({ id }) => paths.page(id)),
  ];
}

/** The page that is asked about a day, and the lists of each 31 December. */
function inForcePages({ archive, paths }: PageSource): string[] {
  const lists = [...yearListsOf(archive)].flatMap(([year, list]) =>
    Array.from({ length: pageCount(lengthOf(list), YEAR_PAGE_SIZE) }, (_, index) => paths.inForceYear(year, index + 1)),
  );
  return [paths.inForce, ...lists];
}

function listPages(list: readonly unknown[] = [], addressOf: (page: number) => string): string[] {
  return Array.from({ length: pageCount(list.length) }, (_, index) => addressOf(index + 1));
}
