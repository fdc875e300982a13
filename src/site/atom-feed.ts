import XMLBuilder from 'fast-xml-builder';
import type { FeedItem } from './feed-items.ts';
import { feedItems, feedUpdated, xmlText } from './feed-items.ts';
import type { PageSource } from './page-source.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, suppressBooleanAttributes: false, suppressEmptyNode: true });

/** `feed.xml`: the site's newest items in Atom (RFC 4287). */
export function atomFeed(site: PageSource): string {
  const { settings } = site.archive;
  const items = feedItems(site);
  const self = site.paths.absolute(site.paths.file('feed.xml'));
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': settings.locale,
      id: self,
      title: xmlText(settings.name),
      ...(settings.notice && { subtitle: xmlText(settings.notice) }),
      updated: feedUpdated(items, site),
      author: { name: xmlText(settings.name) },
      link: [
        { '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': self },
        { '@_rel': 'alternate', '@_type': 'text/html', '@_href': site.paths.absolute(site.paths.home) },
      ],
      entry: items.map((item) => entryOf(item, settings.locale)),
    },
  });
}

function entryOf({ url, title, summary, author, lang, published, updated }: FeedItem, feedLang: string) {
  return {
    ...(lang !== feedLang && { '@_xml:lang': lang }),
    id: url,
    title,
    link: { '@_rel': 'alternate', '@_type': 'text/html', '@_href': url },
    published,
    updated,
    ...(author && { author: { name: author } }),
    summary,
  };
}
