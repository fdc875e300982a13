import type { PageSource } from './page-source.ts';

/** What every build puts out besides pages, attachments, search and scripts: feeds, the calendar, open data. Below the base. */
export function siteFiles({ archive, paths }: PageSource): string[] {
  const { topics, issuers } = archive.settings;
  const lists = [
    paths.inForceFeed,
    paths.inForceCalendar,
    ...Object.keys(topics).map((id) => paths.topicFeed(id)),
    ...Object.keys(issuers).map((id) => paths.issuerFeed(id)),
  ];
  return [...FILES, ...lists.map((path) => path.slice(paths.base.length))];
}

const FILES = [
  ...['feed.xml', 'rss.xml', 'feed.json', 'robots.txt', 'sitemap-index.xml'],
  ...['data/decisions.jsonl', 'data/decisions.csv', 'data/archive.json'],
  ...['data/decisions.schema.json', 'data/archive.schema.json'],
];
