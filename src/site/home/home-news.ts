import type { News } from '../../domain/archive.ts';
import { newsListsOf } from '../news/news-lists.ts';
import { isPinned, newsItem, type NewsItem } from '../news/news-item.ts';
import type { PageSource } from '../page-source.ts';
import { spanAttribute } from '../shown-span.ts';

/** News on the front page. */
export interface HomeNews {
  /** What is pinned on the day of the archive, newest first; each ends on its day, all of them on that of `span`. */
  pinned: NewsItem[];
  pinnedSpan?: string;
  /** The newest that isn't pinned. */
  lead?: NewsItem;
  /** What comes after it. What is pinned stands here too, for the days after that. */
  newest: (NewsItem & { span?: string })[];
  /** For `data-span`, where all of the newest is pinned for now. */
  span?: string;
}

const MOST_PINNED = 3;
const MOST_NEWEST = 5;

/** The news of the front page; pins end on the day of reading. */
export function homeNews(site: PageSource): HomeNews {
  const { all } = newsListsOf(site.archive);
  const pinned = all.filter((news) => isPinned(site, news)).slice(0, MOST_PINNED);
  const isAbove = (news: News) => pinned.includes(news);
  const others = all.filter((news) => !isAbove(news)).slice(0, MOST_NEWEST);
  const [lead] = others;
  const last = others.at(-1);
  const end = last && others.length === MOST_NEWEST ? all.indexOf(last) : all.length;
  const newest = all.slice(0, end + 1).filter((news) => news !== lead);
  const untils = pinned.map(({ record }) => record.pinnedUntil!).sort();
  return {
    pinned: pinned.map((news) => newsItem(site, news)),
    ...(untils.length && { pinnedSpan: spanAttribute({ until: untils.at(-1)! })! }),
    ...(lead && { lead: newsItem(site, lead) }),
    newest: newest.map((news) => {
      const { pinned: _, ...item } = newsItem(site, news);
      return { ...item, ...(isAbove(news) && { span: spanAttribute({ from: news.record.pinnedUntil! })! }) };
    }),
    ...(!lead && untils.length && { span: spanAttribute({ from: untils[0]! })! }),
  };
}
