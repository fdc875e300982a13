import type { Archive } from '../domain/archive.ts';
import { groupByEach } from './group-by-each.ts';
import { once } from './once.ts';
import { newsItem, type NewsItem } from './news/news-item.ts';
import type { PageSource } from './page-source.ts';

const MOST = 20;

/** The news on a decision's page: those about it, then those whose text cites it; each newest first, at most 20. */
export function decisionNews(site: PageSource, id: string): NewsItem[] {
  const { archive } = site;
  const about = archive.newsAbout.get(id) ?? [];
  const citing = newsCiting(archive).get(id) ?? [];
  return [...new Set([...about, ...citing])].slice(0, MOST).map((news) => newsItem(site, news));
}

/** By id of a decision, the news whose text cites it, in the order of the archive; translations of news cite nothing anew. */
const newsCiting = once(({ news, citationTargets }: Archive) =>
  groupByEach(news, ({ record }) => {
    const cited = record.translationOf === undefined ? citationTargets.get(record.file) : undefined;
    return (cited ?? []).filter((id) => id !== undefined);
  }),
);
