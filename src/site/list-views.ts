import { hasForce } from '../domain/has-force.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { waysInStringsOf } from '../i18n/ways-in/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { typeName } from './decision-name.ts';
import { typeCounts, yearLinks } from './list-summary.ts';
import { listView, type ListView } from './list-view.ts';
import { newsItem } from './news/news-item.ts';
import { newsListsOf } from './news/news-lists.ts';
import type { PageSource } from './page-source.ts';

/** A page of a year's decisions. */
export function yearView(site: PageSource, year: string, page: number): ListView {
  const { site: words, lists } = stringsOf(site.archive.settings.locale);
  const above = [{ text: words.decisions, href: site.paths.decisions }];
  const decisions = listsOf(site.archive).byYear.get(year) ?? [];
  return listView(site, { heading: lists.year(year), above, decisions, page, hrefOf: (n) => site.paths.year(year, n) });
}

/** A page of a topic's decisions. */
export function topicView(site: PageSource, topic: string, page: number): ListView {
  const above = [{ text: stringsOf(site.archive.settings.locale).site.topics, href: site.paths.topics }];
  const decisions = listsOf(site.archive).byTopic.get(topic) ?? [];
  const heading = site.archive.settings.topics[topic] ?? topic;
  const hrefOf = (n: number) => site.paths.topic(topic, n);
  const summarize = () => ({
    years: yearLinks(site, decisions, hrefOf),
    parts: typeCounts(site, decisions),
    issuers: [],
    news: (newsListsOf(site.archive).byTopic.get(topic) ?? []).slice(0, MOST_NEWS).map((news) => newsItem(site, news)),
  });
  return listView(site, { heading, above, decisions, page, hrefOf, feed: site.paths.topicFeed(topic), summarize });
}

const MOST_NEWS = 5;

/** A page of a type's decisions; of a type without force it says that none of them has a state. */
export function typeView(site: PageSource, type: string, page: number): ListView {
  const { archive, paths } = site;
  const { types: words } = waysInStringsOf(archive.settings.locale);
  const above = [
    { text: stringsOf(archive.settings.locale).site.decisions, href: paths.decisions },
    { text: words.title, href: paths.types },
  ];
  const decisions = listsOf(archive).byType.get(type) ?? [];
  const hrefOf = (n: number) => paths.type(type, n);
  const summarize = () => ({ years: yearLinks(site, decisions, hrefOf), parts: [], issuers: [], news: [] });
  const view = listView(site, {
    ...{ heading: typeName(archive.settings, type), above, decisions, page, hrefOf, summarize },
  });
  const withoutForce = hasForce(type, archive.settings) ? [] : [[words.withoutForce]];
  return { ...view, intro: [...view.intro, ...withoutForce] };
}
