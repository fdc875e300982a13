import { feedItems } from './feed-items.ts';
import type { PageSource } from './page-source.ts';

/** `feed.json`: the site's newest items as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(site: PageSource): string {
  const { settings } = site.archive;
  const { paths } = site;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: settings.name,
    home_page_url: paths.absolute(paths.home),
    feed_url: paths.absolute(paths.file('feed.json')),
    description: settings.notice,
    language: settings.locale,
    items: feedItems(site).map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.author ? [{ name: item.author }] : undefined,
      language: item.lang === settings.locale ? undefined : item.lang,
      tags: item.categories.length ? item.categories.map(({ label }) => label) : undefined,
    })),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
