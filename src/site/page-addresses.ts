import { listsOf } from './archive-lists.ts';
import { comparedPairs } from './compare/compared-pairs.ts';
import { lengthOf, YEAR_PAGE_SIZE, yearListsOf } from './in-force/year-lists.ts';
import { familyAddresses } from './lineage/family-paths.ts';
import { newsListsOf } from './news/news-lists.ts';
import { pageCount } from './pager.ts';
import type { PageSource } from './page-source.ts';
import { stateListsOf } from './states/state-lists.ts';

/**
 * The address of every page that an archive's content calls for, base included: overviews, the lists of years,
 * topics, issuers, types, states and news with all their pages, decisions and stubs, translations, news, standing pages.
 */
export function pageAddresses({ archive, paths }: PageSource): string[] {
  const { settings, decisions, translations, news, pages } = archive;
  const { byYear, byTopic, byIssuer, byType, news: newsList } = listsOf(archive);
  return [
    ...[paths.home, paths.decisions, paths.search, paths.topics, paths.issuers, paths.glossary],
    ...[paths.types, paths.states, paths.statistics],
    ...inForcePages({ archive, paths }),
    ...listPages(newsList, (page) => paths.newsPage(page)),
    ...newsPages({ archive, paths }),
    ...[...byYear].flatMap(([year, list]) => listPages(list, (page) => paths.year(year, page))),
    ...Object.keys(settings.topics).flatMap((id) => listPages(byTopic.get(id), (page) => paths.topic(id, page))),
    ...Object.keys(settings.issuers).flatMap((id) => listPages(byIssuer.get(id), (page) => paths.issuer(id, page))),
    ...[...byType].flatMap(([id, list]) => listPages(list, (page) => paths.type(id, page))),
    ...[...stateListsOf(archive)].flatMap(([state, list]) =>
      listPages([...list.sure, ...list.unsure], (page) => paths.state(state, page)),
    ),
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

/** The lists of news by month and by category. */
function newsPages({ archive, paths }: PageSource): string[] {
  const { byMonth, byCategory } = newsListsOf(archive);
  const categories = Object.keys(archive.settings.categories);
  return [
    ...[...byMonth].flatMap(([month, list]) => listPages(list, (page) => paths.newsMonth(month, page))),
    ...categories.flatMap((id) => listPages(byCategory.get(id), (page) => paths.newsCategory(id, page))),
  ];
}

function listPages(list: readonly unknown[] = [], addressOf: (page: number) => string): string[] {
  return Array.from({ length: pageCount(list.length) }, (_, index) => addressOf(index + 1));
}
