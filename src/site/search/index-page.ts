import type { Archive, Decision } from '../../domain/archive.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { DecisionRecord, NewsRecord, PageRecord } from '../../domain/record.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import type { Section } from '../../markdown/rendered.ts';
import type { Site } from '../site.ts';
import { numbersCitedBy, numbersCitedIn, type CitedNumber } from './cited-numbers.ts';
import { entryOf } from './number-shards.ts';

/** One page as the index holds it: its own words and nothing else. */
export interface IndexPage {
  /** The page's path from the root of the host, base included. */
  path: string;
  lang: string;
  title: string;
  /** The archive only knows of it: a page with the text comes before it. */
  stub?: true;
  number?: string;
  day?: PlainDate;
  summary?: string;
  sections: readonly Section[];
  kind: 'decision' | 'news' | 'page';
  /** What a result shows of a decision. */
  entry?: NumberEntry;
  /** The numbers of other documents that it mentions. */
  cited: readonly CitedNumber[];
}

/** Every page of a site that a reader can search for, one at a time: decisions, stubs, translations, news, standing pages. */
export function* indexPages(site: Site): Generator<IndexPage> {
  const { archive } = site;
  for (const decision of archive.decisions.values()) yield decisionPage(decision, site);
  for (const record of archive.translations) yield translationPage(record, site);
  for (const { record } of archive.news) yield newsPage(record, site);
  for (const record of archive.pages) yield standingPage(record, site);
}

function decisionPage(decision: Decision, site: Site): IndexPage {
  const { record, number, issued } = decision;
  return {
    path: site.paths.decision(decision.id),
    lang: langOf(site.archive, record),
    title: decision.title ?? number,
    ...(!decision.held && { stub: true as const }),
    number,
    ...(issued && { day: issued }),
    ...textOf(record, site),
    entry: entryOf(decision, site.archive),
    cited: numbersCitedBy(decision, site),
    kind: 'decision',
  };
}

function translationPage(record: DecisionRecord, site: Site): IndexPage {
  return {
    path: site.paths.decision(record.id),
    lang: langOf(site.archive, record),
    title: record.title,
    number: record.number,
    day: record.issued,
    ...textOf(record, site),
    cited: numbersCitedIn(record, site),
    kind: 'decision',
  };
}

function newsPage(record: NewsRecord, site: Site): IndexPage {
  return {
    path: site.paths.newsItem(record.id),
    lang: langOf(site.archive, record),
    title: record.title,
    day: record.published.slice(0, 10),
    summary: record.summary,
    sections: site.renderedOf(record.file).sections,
    cited: numbersCitedIn(record, site),
    kind: 'news',
  };
}

function standingPage(record: PageRecord, site: Site): IndexPage {
  return {
    path: site.paths.page(record.id),
    lang: langOf(site.archive, record),
    title: record.title,
    ...(record.summary !== undefined && { summary: record.summary }),
    sections: site.renderedOf(record.file).sections,
    cited: numbersCitedIn(record, site),
    kind: 'page',
  };
}

/** What a decision's page shows of its text: none of a stub's. */
function textOf(record: DecisionRecord | undefined, site: Site): Pick<IndexPage, 'summary' | 'sections'> {
  if (!record) return { sections: [] };
  return {
    ...(record.summary !== undefined && { summary: record.summary }),
    sections: site.renderedOf(record.file).sections,
  };
}

function langOf(archive: Archive, record: { lang?: string } | undefined): string {
  return record?.lang ?? archive.settings.locale;
}
