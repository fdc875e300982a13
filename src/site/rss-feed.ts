import { getRssString } from '@astrojs/rss';
import { escapeHtml } from './escape-html.ts';
import { feedItems, feedUpdated, xmlText } from './feed-items.ts';
import type { PageSource } from './page-source.ts';

/** `rss.xml`: the site's newest items in RSS 2.0, authors in the Dublin Core's element since RSS knows only their e-mail. */
export function rssFeed(site: PageSource): Promise<string> {
  const { settings } = site.archive;
  const self = escapeHtml(site.paths.absolute(site.paths.file('rss.xml')));
  const items = feedItems(site);
  const updated = new Date(feedUpdated(items)).toUTCString();
  return getRssString({
    title: xmlText(settings.name),
    description: xmlText(settings.notice ?? settings.name),
    site: site.paths.absolute(site.paths.home),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${settings.locale}</language>`,
      `<lastBuildDate>${updated}</lastBuildDate>`,
      `<atom:link rel="self" type="application/rss+xml" href="${self}"/>`,
    ].join(''),
    items: items.map(({ url, title, summary, published, author, categories }) => ({
      link: url,
      title,
      description: summary,
      pubDate: new Date(published),
      categories: categories.map(({ label }) => label),
      ...(author !== undefined && { customData: `<dc:creator>${escapeHtml(author)}</dc:creator>` }),
    })),
  });
}
