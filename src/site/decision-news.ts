import type { Archive, News } from '../domain/archive.ts';
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
const newsCiting = once(({ news, citationTargets }: Archive): Map<string, News[]> => {
  const citing = new Map<string, News[]>();
  for (const item of news) {
    if (item.record.translationOf !== undefined) continue;
    for (const id of new Set(citationTargets.get(item.record.file))) {
      if (id === undefined) continue;
      const others = citing.get(id);
      if (others) others.push(item);
      else citing.set(id, [item]);
    }
  }
  return citing;
});
