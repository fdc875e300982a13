import type { Archive, Decision } from '../domain/archive.ts';
import { compareWords } from '../domain/collation.ts';
import type { Phrase, Ref } from '../i18n/phrase.ts';
import { waysInStringsOf } from '../i18n/ways-in/strings-of.ts';
import { typeName } from './decision-name.ts';
import type { NewsItem } from './news/news-item.ts';
import { once } from './once.ts';
import type { PageSource } from './page-source.ts';
import { pageWith } from './pager.ts';

/** What a list of decisions is made of, and what leads on from it. */
export interface ListSummary {
  /** Its years, newest first, and where in the list each begins; none where all are of one year. */
  years: YearLink[];
  /** Lines such as `Theo loại văn bản: Quyết định: 12; Kế hoạch: 3`, with their names. */
  parts: { heading: string; items: string[] }[];
  /** Groups of issuers around one. */
  issuers: { heading: string; items: Phrase[] }[];
  /** The newest news on the same. */
  news: NewsItem[];
}

/** A year within a list. */
export interface YearLink extends Ref {
  count: string;
}

const yearOf = ({ id, issued }: Decision) => (issued ?? id).slice(0, 4);

/** By the id of the first entry of each year: what the entry is called in its page, so that the year can be linked to. */
export const yearAnchors = once((decisions: readonly Decision[]): ReadonlyMap<string, string> => {
  const starts = new Map<string, string>();
  const seen = new Set<string>();
  for (const decision of decisions) {
    const year = yearOf(decision);
    if (!seen.has(year)) starts.set(decision.id, `site-${year}`);
    seen.add(year);
  }
  return starts;
});

/** The years of a list, in its order, with links to where they begin. */
export function yearLinks(
  { archive }: PageSource,
  decisions: readonly Decision[],
  hrefOf: (page: number) => string,
): YearLink[] {
  const words = waysInStringsOf(archive.settings.locale);
  const counts = countBy(decisions, yearOf);
  if (counts.size < 2) return [];
  const anchors = yearAnchors(decisions);
  return decisions.flatMap((decision, index) => {
    const anchor = anchors.get(decision.id);
    if (anchor === undefined) return [];
    const year = yearOf(decision);
    const n = counts.get(year) ?? 0;
    const href = `${hrefOf(pageWith(index))}#${anchor}`;
    return [{ text: year, href, count: words.count(n) }];
  });
}

/** How many of a list are of each type, the most first; none where all are of one. */
export function typeCounts({ archive }: PageSource, decisions: readonly Decision[]): ListSummary['parts'] {
  const { summary, statistics } = waysInStringsOf(archive.settings.locale);
  const counts = countBy(decisions, ({ type }) => type ?? '');
  const named = [...counts].map(
    ([type, n]) => [type ? typeName(archive.settings, type) : statistics.noType, n] as const,
  );
  return partsOf(archive, summary.types, named);
}

/** How many of a list are on each topic of site.yaml, the most first. */
export function topicCounts({ archive }: PageSource, decisions: readonly Decision[]): ListSummary['parts'] {
  const { summary } = waysInStringsOf(archive.settings.locale);
  const topics = decisions.flatMap(({ record }) => [...new Set(record?.topics)]);
  const named = [...countBy(topics, (topic) => topic)].map(
    ([topic, n]) => [archive.settings.topics[topic] ?? topic, n] as const,
  );
  return partsOf(archive, summary.topics, named);
}

/** More kinds than these are told of together. */
const MOST_PARTS = 8;

function partsOf(
  { settings }: Archive,
  heading: string,
  named: (readonly [name: string, n: number])[],
): ListSummary['parts'] {
  if (named.length < 2) return [];
  const { summary, statistics } = waysInStringsOf(settings.locale);
  const sorted = named.sort(([a, m], [b, n]) => n - m || compareWords(a, b));
  const most = sorted.length > MOST_PARTS ? MOST_PARTS - 1 : MOST_PARTS;
  const rest = sorted.slice(most);
  const items = sorted.slice(0, most).map(([name, n]) => summary.counted(name, n));
  const left = rest.reduce((sum, [, n]) => sum + n, 0);
  return [{ heading, items: rest.length ? [...items, summary.counted(statistics.others(rest.length), left)] : items }];
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
