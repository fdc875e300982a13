import XMLBuilder from 'fast-xml-builder';
import { feedUpdated, xmlText, type FeedItem } from './feed-items.ts';
import type { PageSource } from './page-source.ts';

/** An Atom feed (RFC 4287). Texts of entries hold only characters that XML allows. */
export interface AtomFeed {
  /** The feed's own path, which makes its identity. */
  path: string;
  /** The path of the page that shows the same. */
  page: string;
  title: string;
  subtitle?: string;
  entries: AtomEntry[];
}

/** An entry of an Atom feed; its `url` is that of the page that tells it. */
export interface AtomEntry extends FeedItem {
  /** An IRI that no other entry bears, ever. */
  id: string;
  /** Absolute addresses of other pages that it is about. */
  related?: string[];
}

const builder = new XMLBuilder({ ignoreAttributes: false, suppressBooleanAttributes: false, suppressEmptyNode: true });

/** Writes an Atom feed. The site is the author of what names none. */
export function atomDocument({ archive, paths }: PageSource, feed: AtomFeed): string {
  const { settings } = archive;
  const self = paths.absolute(feed.path);
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': settings.locale,
      id: self,
      title: xmlText(feed.title),
      ...(feed.subtitle !== undefined && { subtitle: xmlText(feed.subtitle) }),
      updated: feedUpdated(feed.entries),
      author: { name: xmlText(settings.name), uri: paths.absolute(paths.home) },
      link: [
        { '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': self },
        { '@_rel': 'alternate', '@_type': 'text/html', '@_href': paths.absolute(feed.page) },
      ],
      entry: feed.entries.map((entry) => entryOf(entry, settings.locale)),
    },
  });
}

function entryOf(entry: AtomEntry, feedLang: string) {
  const { id, url, related = [], title, summary, author, lang, published, updated, categories } = entry;
  const link = (rel: string, href: string) => ({ '@_rel': rel, '@_type': 'text/html', '@_href': href });
  return {
    ...(lang !== feedLang && { '@_xml:lang': lang }),
    id,
    title,
    link: [link('alternate', url), ...related.map((href) => link('related', href))],
    published,
    updated,
    ...(author !== undefined && { author: { name: author } }),
    ...(categories.length > 0 && {
      category: categories.map(({ term, label }) => ({ '@_term': term, '@_label': label })),
    }),
    summary,
  };
}
