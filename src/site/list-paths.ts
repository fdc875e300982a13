import { listsOf } from './archive-lists.ts';
import { newsListsOf } from './news/news-lists.ts';
import type { PageSource } from './page-source.ts';
import { pageCount } from './pager.ts';
import { STATE_SEGMENTS } from './paths.ts';
import { lengthOfList, stateListsOf } from './states/state-lists.ts';

// The first page of a list and its later ones are two routes, `…/[id]` and `…/[id]/trang/[page]`, of one template.
const isLater = (routePattern: string) => routePattern.includes('[page]');

/** The pages of years that have held decisions. */
export function yearPaths({ archive }: PageSource, routePattern: string) {
  const lengths = [...listsOf(archive).byYear].map(([year, { length }]) => [year, length] as const);
  return pagedPaths('year', lengths, isLater(routePattern));
}

/** The pages of the topics of site.yaml. */
export function topicPaths({ archive }: PageSource, routePattern: string) {
  const { byTopic } = listsOf(archive);
  const lengths = Object.keys(archive.settings.topics).map((id) => [id, byTopic.get(id)?.length ?? 0] as const);
  return pagedPaths('topic', lengths, isLater(routePattern));
}

/** The pages of the issuers of site.yaml. */
export function issuerPaths({ archive }: PageSource, routePattern: string) {
  const { byIssuer } = listsOf(archive);
  const lengths = Object.keys(archive.settings.issuers).map((id) => [id, byIssuer.get(id)?.length ?? 0] as const);
  return pagedPaths('issuer', lengths, isLater(routePattern));
}

/** The pages of the types that held decisions have. */
export function typePaths({ archive }: PageSource, routePattern: string) {
  const lengths = [...listsOf(archive).byType].map(([type, { length }]) => [type, length] as const);
  return pagedPaths('type', lengths, isLater(routePattern));
}

/** The pages of the lists of states, by what addresses call them. */
export function statePaths({ archive }: PageSource, routePattern: string) {
  const segments = STATE_SEGMENTS[archive.settings.locale];
  return [...stateListsOf(archive)].flatMap(([state, list]) => {
    const pages = pagedPaths('state', [[segments[state], lengthOfList(list)]], isLater(routePattern));
    return pages.map(({ params, props: { page } }) => ({ params, props: { state, page } }));
  });
}

/** The pages of the list of news after the first. */
export function laterNewsPaths({ archive }: PageSource) {
  const last = pageCount(listsOf(archive).news.length);
  return Array.from({ length: last - 1 }, (_, index) => ({ params: { page: String(index + 2) } }));
}

/** The pages of the months that have news. */
export function newsMonthPaths({ archive }: PageSource, routePattern: string) {
  const lengths = [...newsListsOf(archive).byMonth].map(([month, { length }]) => [month, length] as const);
  return pagedPaths('month', lengths, isLater(routePattern));
}

/** The pages of the categories of site.yaml. */
export function newsCategoryPaths({ archive }: PageSource, routePattern: string) {
  const { byCategory } = newsListsOf(archive);
  const lengths = Object.keys(archive.settings.categories).map((id) => [id, byCategory.get(id)?.length ?? 0] as const);
  return pagedPaths('category', lengths, isLater(routePattern));
}

function pagedPaths<P extends string>(parameter: P, lengths: (readonly [string, number])[], later: boolean) {
  return lengths.flatMap(([id, length]) => {
    if (!later) return [{ params: { [parameter]: id }, props: { id, page: 1 } }];
    return Array.from({ length: pageCount(length) - 1 }, (_, index) => ({
      params: { [parameter]: id, page: String(index + 2) },
      props: { id, page: index + 2 },
    }));
  });
}

/** The pages of news, translations among them. */
export function newsPaths({ archive }: PageSource) {
  return archive.news.map((news) => {
    const [year = '', slug = ''] = news.record.id.split('/');
    return { params: { year, slug }, props: { news } };
  });
}

/** The standing pages. */
export function standingPagePaths({ archive }: PageSource) {
  return archive.pages.map((record) => ({ params: { page: record.id }, props: { record } }));
}
