import type { Archive, Decision } from '../domain/archive.ts';
import { compareWords } from '../domain/collation.ts';
import type { Issuer } from '../domain/settings.ts';
import { writeDate } from './write-date.ts';
import type { Phrase, Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { decisionItem, type DecisionItem } from './decision-item.ts';
import type { Frame } from './frame.ts';
import { once } from './once.ts';
import { pageOf, pagerOf, type Pager } from './pager.ts';
import type { PageSource } from './page-source.ts';

/** A page of a list of decisions. */
export interface ListView {
  frame: Frame;
  heading: string;
  /** How many there are, and what else is to be known. */
  intro: Phrase[];
  items: DecisionItem[];
  pager: Pager;
}

/** A page that leads to lists: years, topics or issuers. */
export interface IndexView {
  frame: Frame;
  heading: string;
  intro: string;
  entries: IndexEntry[];
}

/** A list, and how many decisions are on it. */
export interface IndexEntry extends Ref {
  length: number;
  /** The length in words. */
  count: string;
  note?: Phrase;
}

/** The years that have held decisions, newest first. */
export function yearsIndex(site: PageSource): IndexView {
  const { site: words, lists } = wordsOf(site);
  return {
    frame: { title: words.decisions, description: lists.decisionsIntro, path: site.paths.decisions, crumbs: crumbs(site) },
    heading: words.decisions,
    intro: lists.decisionsIntro,
    entries: yearEntries(site),
  };
}

/** Years with their counts, newest first. */
export function yearEntries(site: PageSource): IndexEntry[] {
  return [...listsOf(site.archive).byYear].map(([year, { length }]) => entry(site, year, site.paths.year(year), length));
}

/** The topics of site.yaml, in the order of the alphabet. */
export function topicsIndex(site: PageSource): IndexView {
  const { site: words, lists } = wordsOf(site);
  return {
    frame: { title: words.topics, description: lists.topicsIntro, path: site.paths.topics, crumbs: crumbs(site) },
    heading: words.topics,
    intro: lists.topicsIntro,
    entries: topicEntries(site),
  };
}

/** Topics with their counts, in the order of the alphabet. */
export function topicEntries({ archive, paths }: PageSource): IndexEntry[] {
  const { byTopic } = listsOf(archive);
  return topicOrder(archive).map(([id, name]) => entry({ archive, paths }, name, paths.topic(id), byTopic.get(id)?.length ?? 0));
}

/** The issuers of site.yaml, in the order of the alphabet. */
export function issuersIndex(site: PageSource): IndexView {
  const { site: words, lists } = wordsOf(site);
  return {
    frame: { title: words.issuers, description: lists.issuersIntro, path: site.paths.issuers, crumbs: crumbs(site) },
    heading: words.issuers,
    intro: lists.issuersIntro,
    entries: issuerEntries(site),
  };
}

/** Issuers with their counts, in the order of the alphabet; one that no longer exists says so. */
export function issuerEntries(site: PageSource): IndexEntry[] {
  const { byIssuer } = listsOf(site.archive);
  return issuerOrder(site.archive).map(([id, issuer]) => {
    const note = dissolvedNote(site, issuer);
    return {
      ...entry(site, issuer.name, site.paths.issuer(id), byIssuer.get(id)?.length ?? 0),
      ...(note && { note }),
    };
  });
}

const topicOrder = once(({ settings }: Archive) =>
  Object.entries(settings.topics).sort(([, a], [, b]) => compareWords(a, b)),
);

const issuerOrder = once(({ settings }: Archive) =>
  Object.entries(settings.issuers).sort(([, a], [, b]) => compareWords(a.name, b.name)),
);

/** A page of a year's decisions. */
export function yearView(site: PageSource, year: string, page: number): ListView {
  const { site: words, lists } = wordsOf(site);
  const above = [{ text: words.decisions, href: site.paths.decisions }];
  const decisions = listsOf(site.archive).byYear.get(year) ?? [];
  return listView(site, { heading: lists.year(year), above, decisions, page, hrefOf: (n) => site.paths.year(year, n) });
}

/** A page of a topic's decisions. */
export function topicView(site: PageSource, topic: string, page: number): ListView {
  const above = [{ text: wordsOf(site).site.topics, href: site.paths.topics }];
  const decisions = listsOf(site.archive).byTopic.get(topic) ?? [];
  const heading = site.archive.settings.topics[topic] ?? topic;
  return listView(site, { heading, above, decisions, page, hrefOf: (n) => site.paths.topic(topic, n) });
}

/** A page of an issuer's decisions; names what is above it and what came after it. */
export function issuerView(site: PageSource, id: string, page: number): ListView {
  const { settings } = site.archive;
  const words = wordsOf(site);
  const issuer: Issuer = settings.issuers[id] ?? { name: id };
  const above = [{ text: words.site.issuers, href: site.paths.issuers }];
  const decisions = listsOf(site.archive).byIssuer.get(id) ?? [];
  const view = listView(site, { heading: issuer.name, above, decisions, page, hrefOf: (n) => site.paths.issuer(id, n) });
  const parent = issuerRef(site, issuer.parent);
  const dissolved = dissolvedNote(site, issuer);
  return {
    ...view,
    items: view.items.map(withoutIssuer),
    intro: [...(dissolved ? [dissolved] : []), ...(parent ? [words.lists.partOf(parent)] : []), ...view.intro],
  };
}

// Its name stands above the list.
function withoutIssuer({ issuer: _, ...item }: DecisionItem): DecisionItem {
  return item;
}

function dissolvedNote(site: PageSource, { dissolved, successor }: Issuer): Phrase | undefined {
  const { settings, asOf } = site.archive;
  if (dissolved === undefined || dissolved > asOf) return undefined;
  return wordsOf(site).lists.dissolved(writeDate(settings.locale, dissolved), issuerRef(site, successor));
}

/** A link to an issuer of site.yaml. */
export function issuerRef({ archive, paths }: PageSource, id: string | undefined): Ref | undefined {
  const issuer = id === undefined ? undefined : archive.settings.issuers[id];
  return issuer && id !== undefined ? { text: issuer.name, href: paths.issuer(id) } : undefined;
}

interface ListSource {
  heading: string;
  above: Ref[];
  decisions: readonly Decision[];
  page: number;
  hrefOf: (page: number) => string;
}

function listView(site: PageSource, { heading, above, decisions, page, hrefOf }: ListSource): ListView {
  const { lists } = wordsOf(site);
  const pager = pagerOf(decisions.length, page, hrefOf);
  const title = page > 1 ? `${heading} – ${lists.page(page, pager.pages)}` : heading;
  return {
    frame: { title, path: hrefOf(page), crumbs: [...crumbs(site), ...above] },
    heading,
    intro: [[decisions.length ? lists.decisions(decisions.length) : lists.empty]],
    items: pageOf(decisions, page).map((decision) => decisionItem(site, decision)),
    pager,
  };
}

function entry(site: PageSource, text: string, href: string, length: number): IndexEntry {
  return { text, href, length, count: wordsOf(site).lists.decisions(length) };
}

/** The way to a page that stands right below the home page. */
export function crumbs(site: PageSource): Ref[] {
  return [{ text: wordsOf(site).site.home, href: site.paths.home }];
}

function wordsOf({ archive }: PageSource) {
  return stringsOf(archive.settings.locale);
}
