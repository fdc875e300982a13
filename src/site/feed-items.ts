import type { DecisionRecord, NewsRecord } from '../domain/record.ts';
import { listsOf } from './archive-lists.ts';
import { decisionName } from './decision-name.ts';
import type { PageSource } from './page-source.ts';
import type { Paths } from './paths.ts';
import { zonedTimestamp } from './zoned-timestamp.ts';

/** News or a held decision, as every feed shows it. Texts are plain text of characters that XML allows. */
export interface FeedItem {
  /** The absolute address, which is the item's identity too. */
  url: string;
  title: string;
  summary: string;
  author?: string;
  /** A language tag such as `vi`. */
  lang: string;
  /** RFC 3339, in the site's time zone. */
  published: string;
  updated: string;
}

const MOST = 30;

/** The newest 30 of news and held decisions together, by day of publication, then id. Translations are left out. */
export function feedItems({ archive, paths }: PageSource): FeedItem[] {
  const { settings, asOf } = archive;
  const entries: Entry[] = [];
  for (const decision of archive.decisions.values()) {
    const { record } = decision;
    if (record) entries.push(decisionEntry(record, decisionName(settings, decision), paths));
  }
  for (const { record } of listsOf(archive).news) entries.push(newsEntry(record, paths));
  const stamp = (value: string) => zonedTimestamp(value, settings.timezone);
  return entries
    .sort(newestFirst)
    .slice(0, MOST)
    .map(({ record, path, title, summary, published, changed }) => ({
      url: paths.absolute(path),
      title: xmlText(title),
      summary: xmlText(summary),
      ...(record.author && { author: xmlText(record.author) }),
      lang: record.lang ?? settings.locale,
      published: stamp(published),
      updated: stamp(latest([published, ...changed.filter((day) => day.slice(0, 10) <= asOf)])),
    }));
}

/** The last change of a feed, RFC 3339: its items' latest one, else the start of the archive's day. */
export function feedUpdated(items: readonly FeedItem[], { archive }: PageSource): string {
  const first = zonedTimestamp(archive.asOf, archive.settings.timezone);
  return items.length ? items.map((item) => item.updated).reduce(later) : first;
}

/** Text without the characters that XML 1.0 has no way to write: most controls, lone surrogates, U+FFFE and U+FFFF. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

interface Entry {
  record: DecisionRecord | NewsRecord;
  path: string;
  title: string;
  summary: string;
  published: string;
  /** Days, or days and times, of later changes. */
  changed: string[];
}

function decisionEntry(record: DecisionRecord, name: string, paths: Paths): Entry {
  const title = `${name}: ${record.title}`;
  const changed = record.changes.map(({ date }) => date);
  if (record.withdrawn) changed.push(record.withdrawn.date);
  return {
    record,
    path: paths.decision(record.id),
    title,
    summary: record.summary ?? title,
    published: record.published ?? record.issued,
    changed,
  };
}

function newsEntry(record: NewsRecord, paths: Paths): Entry {
  const changed = record.corrections.map(({ date }) => date);
  if (record.updated) changed.push(record.updated);
  const { title, summary, published } = record;
  return { record, path: paths.newsItem(record.id), title, summary, published, changed };
}

function newestFirst(a: Entry, b: Entry): number {
  const days = [a.published.slice(0, 10), b.published.slice(0, 10)] as const;
  if (days[0] !== days[1]) return days[0] < days[1] ? 1 : -1;
  return a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0;
}

function latest(values: readonly string[]): string {
  return values.reduce((a, b) => (a < b ? b : a));
}

function later(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? b : a;
}
