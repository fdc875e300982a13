import { getRssString } from '@astrojs/rss';
import { feedItems, xmlText } from './feed-items.ts';
import type { PageSource } from './page-source.ts';

/** `rss.xml`: the site's newest items in RSS 2.0. */
export function rssFeed(site: PageSource): Promise<string> {
  const { settings } = site.archive;
  const self = site.paths.absolute(site.paths.file('rss.xml')).replaceAll('&', '&amp;');
  return getRssString({
    title: xmlText(settings.name),
    description: xmlText(settings.notice ?? settings.name),
    site: site.paths.absolute(site.paths.home),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${settings.locale}</language><atom:link rel="self" type="application/rss+xml" href="${self}"/>`,
    items: feedItems(site).map(({ url, title, summary, published }) => ({
      link: url,
      title,
      description: summary,
      pubDate: new Date(published),
    })),
  });
}
