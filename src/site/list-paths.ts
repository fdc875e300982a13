import { listsOf } from './archive-lists.ts';
import type { PageSource } from './page-source.ts';
import { pageCount } from './pager.ts';

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

/** The pages of the list of news after the first. */
export function laterNewsPaths({ archive }: PageSource) {
  const last = pageCount(listsOf(archive).news.length);
  return Array.from({ length: last - 1 }, (_, index) => ({ params: { page: String(index + 2) } }));
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
