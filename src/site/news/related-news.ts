import type { Archive, News } from '../../domain/archive.ts';
import { newsListsOf } from './news-lists.ts';

const MOST = 5;

/**
 * What to read next: news about a decision that this one is about too, then news of its topics; each newest first, at
 * most five together. Translations lead to originals.
 */
export function relatedNews(archive: Archive, { record, about }: News): News[] {
  const self = record.translationOf ?? record.id;
  const { byTopic } = newsListsOf(archive);
  const sources = [about.map((id) => archive.newsAbout.get(id)), record.topics.map((topic) => byTopic.get(topic))];
  const related = new Set<News>();
  for (const lists of sources) {
    for (const news of newestOf(lists, (one) => one.record.translationOf === undefined && one.record.id !== self)) {
      if (related.size < MOST) related.add(news);
    }
  }
  return [...related];
}

/** The newest of several lists together; of each no more are looked at than could be taken. */
function newestOf(lists: readonly (readonly News[] | undefined)[], isWanted: (news: News) => boolean): News[] {
  const first = lists.flatMap((list) => firstOf(list ?? [], isWanted));
  return [...new Set(first)].sort((a, b) => {
    const [x, y] = [a.record.published, b.record.published];
    return x === y ? (a.record.id < b.record.id ? -1 : 1) : x < y ? 1 : -1;
  });
}

function firstOf(list: readonly News[], isWanted: (news: News) => boolean): News[] {
  const taken: News[] = [];
  for (const news of list) {
    if (taken.length === 2 * MOST) break;
    if (isWanted(news)) taken.push(news);
  }
  return taken;
}
