import { atomDocument } from './atom-document.ts';
import { feedItems, type FeedChoice } from './feed-items.ts';
import type { PageSource } from './page-source.ts';

/** `feed.xml`: the site's newest items in Atom. */
export function atomFeed(site: PageSource): string {
  const { name, notice } = site.archive.settings;
  return feedOf(site, { path: site.paths.file('feed.xml'), page: site.paths.home, title: name, subtitle: notice });
}

/** `/chu-de/<topic>/feed.xml`: the newest decisions and news of a topic. */
export function topicFeed(site: PageSource, topic: string): string {
  const { settings } = site.archive;
  return feedOf(site, {
    path: site.paths.topicFeed(topic),
    page: site.paths.topic(topic),
    title: feedTitle(site, settings.topics[topic] ?? topic),
    choice: { topic },
  });
}

/** `/co-quan/<issuer>/feed.xml`: the newest decisions of an issuer. */
export function issuerFeed(site: PageSource, issuer: string): string {
  const { settings } = site.archive;
  return feedOf(site, {
    path: site.paths.issuerFeed(issuer),
    page: site.paths.issuer(issuer),
    title: feedTitle(site, settings.issuers[issuer]?.name ?? issuer),
    choice: { issuer },
  });
}

/** What a feed of one list of the site is called. */
export function feedTitle({ archive }: PageSource, list: string): string {
  return `${list} – ${archive.settings.name}`;
}

interface FeedSource {
  path: string;
  page: string;
  title: string;
  subtitle?: string | undefined;
  choice?: FeedChoice;
}

function feedOf(site: PageSource, { choice, subtitle, ...feed }: FeedSource): string {
  const entries = feedItems(site, choice).map((item) => ({ ...item, id: item.url }));
  return atomDocument(site, { ...feed, ...(subtitle !== undefined && { subtitle }), entries });
}
