import type { DecisionRecord, NewsRecord } from '../domain/record.ts';
import { languagesOf } from './decision-languages.ts';
import { lastChange } from './last-change.ts';
import { newsAlternates } from './news/news-languages.ts';
import { once } from './once.ts';
import type { PageSource } from './page-source.ts';
import type { Site } from './site.ts';
import { zonedTimestamp } from './zoned-timestamp.ts';

/** What the sitemap adds to an address: when its text was last changed, and the same page in other languages. */
export interface SitemapAdditions {
  lastmod?: string;
  links?: { url: string; lang: string }[];
}

/**
 * What the sitemap says of a page besides its address; nothing of lists, which change with what is on them.
 *
 * @param address absolute
 */
export function sitemapAdditions(site: Site, address: string): SitemapAdditions {
  const record = recordsByPath(site).get(new URL(address).pathname);
  if (!record) return {};
  const { archive, paths } = site;
  const alternates = alternatesOf(site, record);
  return {
    lastmod: zonedTimestamp(lastChange(record, archive.asOf), archive.settings.timezone),
    ...(alternates.length > 0 && {
      links: alternates.map(({ lang, path }) => ({ lang, url: paths.absolute(path) })),
    }),
  };
}

function alternatesOf(site: PageSource, record: DecisionRecord | NewsRecord) {
  if (record.kind === 'news') return newsAlternates(site, record);
  return languagesOf(site, record.translationOf ?? record.id);
}

const recordsByPath = once(({ archive, paths }: Site) => {
  const records = new Map<string, DecisionRecord | NewsRecord>();
  for (const { id, record } of archive.decisions.values()) if (record) records.set(paths.decision(id), record);
  for (const record of archive.translations) records.set(paths.decision(record.id), record);
  for (const { record } of archive.news) records.set(paths.newsItem(record.id), record);
  return records;
});
