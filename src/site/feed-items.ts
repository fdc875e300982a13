import type { Archive, Decision } from '../domain/archive.ts';
import type { DecisionRecord, NewsRecord } from '../domain/record.ts';
import { listsOf } from './archive-lists.ts';
import { decisionName } from './decision-name.ts';
import { firstOut, lastChange } from './last-change.ts';
import { groupByEach } from './group-by-each.ts';
import { once } from './once.ts';
import type { PageSource } from './page-source.ts';
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
  /** Its topics, by their ids in site.yaml and their names. */
  categories: FeedCategory[];
}

/** A topic by its id and its name. */
export interface FeedCategory {
  term: string;
  label: string;
}

/** Which items a feed takes: all, or those of a topic or an issuer of site.yaml. News has no issuer. */
export type FeedChoice = { topic: string } | { issuer: string } | undefined;

const MOST = 30;

/**
 * The newest 30 of news and held decisions together, by day of publication, then id. Translations are left out.
 */
export function feedItems(site: PageSource, choice?: FeedChoice): FeedItem[] {
  return entriesOf(site.archive, choice)
    .slice(0, MOST)
    .map((entry) => itemOf(site, entry));
}

/**
 * The last change of a feed, RFC 3339: its items' latest one. A feed without items has the first second of 1970, so
 * that it is the same from one day's build to the next.
 */
export function feedUpdated(items: readonly Pick<FeedItem, 'updated'>[]): string {
  return items.map(({ updated }) => updated).reduce(later, '1970-01-01T00:00:00Z');
}

/** Text without the characters that XML 1.0 has no way to write: most controls, lone surrogates, U+FFFE and U+FFFF. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** A record that feeds show, and the decision whose file it is. */
interface Entry {
  record: DecisionRecord | NewsRecord;
  decision?: Decision;
  /** A day, or a day and a time. */
  published: string;
}

const allEntries = once((archive: Archive): Entry[] => {
  const decisions = listsOf(archive).all.flatMap((decision): Entry[] => {
    const { record } = decision;
    return record ? [{ record, decision, published: firstOut(record) }] : [];
  });
  const news = listsOf(archive).news.map(({ record }): Entry => ({ record, published: firstOut(record) }));
  return [...decisions, ...news].sort(newestFirst);
});

const byTopic = once((archive: Archive) => groupByEach(allEntries(archive), ({ record }) => record.topics));

const byIssuer = once((archive: Archive) =>
  groupByEach(allEntries(archive), ({ decision }) => (decision?.issuer === undefined ? [] : [decision.issuer])),
);

function entriesOf(archive: Archive, choice: FeedChoice): readonly Entry[] {
  if (!choice) return allEntries(archive);
  return ('topic' in choice ? byTopic(archive).get(choice.topic) : byIssuer(archive).get(choice.issuer)) ?? [];
}

function itemOf({ archive, paths }: PageSource, { record, decision, published }: Entry): FeedItem {
  const { settings, asOf } = archive;
  const stamp = (value: string) => zonedTimestamp(value, settings.timezone);
  const path = record.kind === 'decision' ? paths.decision(record.id) : paths.newsItem(record.id);
  const title = decision ? `${decisionName(settings, decision)}: ${record.title}` : record.title;
  return {
    url: paths.absolute(path),
    title: xmlText(title),
    summary: xmlText(record.summary ?? title),
    ...(record.author !== undefined && { author: xmlText(record.author) }),
    lang: record.lang ?? settings.locale,
    published: stamp(published),
    updated: stamp(lastChange(record, asOf)),
    categories: categoriesOf(archive, record),
  };
}

function categoriesOf({ settings }: Archive, { topics }: DecisionRecord | NewsRecord): FeedCategory[] {
  return [...new Set(topics)].map((term) => ({ term, label: xmlText(settings.topics[term] ?? term) }));
}

function newestFirst(a: Entry, b: Entry): number {
  const days = [a.published.slice(0, 10), b.published.slice(0, 10)] as const;
  if (days[0] !== days[1]) return days[0] < days[1] ? 1 : -1;
  return a.record.id < b.record.id ? -1 : a.record.id > b.record.id ? 1 : 0;
}

function later(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? b : a;
}
