import type { Archive, News } from '../../domain/archive.ts';
import { listsOf } from '../archive-lists.ts';
import { groupByEach } from '../group-by-each.ts';
import { once } from '../once.ts';

/** The archive's news without translations, grouped once; each list is newest first. */
export interface NewsLists {
  all: readonly News[];
  /** By month of publication, `2021-09`, newest first. */
  byMonth: ReadonlyMap<string, News[]>;
  byCategory: ReadonlyMap<string, News[]>;
  byTopic: ReadonlyMap<string, News[]>;
}

/** The lists of an archive's news. */
export const newsListsOf = once((archive: Archive): NewsLists => {
  const { news: all } = listsOf(archive);
  return {
    all,
    byMonth: new Map([...Map.groupBy(all, monthOf)].sort(([a], [b]) => (a < b ? 1 : -1))),
    byCategory: groupByEach(all, ({ record }) => record.category ?? []),
    byTopic: groupByEach(all, ({ record }) => record.topics),
  };
});

/** The month in which a piece of news was published, `2021-09`. */
export function monthOf({ record }: Pick<News, 'record'>): string {
  return record.published.slice(0, 7);
}
