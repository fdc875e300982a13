import type { Archive } from '../domain/archive.ts';
import { compareWords } from '../domain/collation.ts';
import type { Phrase, Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import type { Frame } from './frame.ts';
import { homeCrumb } from './home-crumb.ts';
import { dissolvedNote } from './issuer-ref.ts';
import { once } from './once.ts';
import type { PageSource } from './page-source.ts';

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
    frame: {
      title: words.decisions,
      description: lists.decisionsIntro,
      path: site.paths.decisions,
      crumbs: homeCrumb(site),
    },
    heading: words.decisions,
    intro: lists.decisionsIntro,
    entries: yearEntries(site),
  };
}

/** Years with their counts, newest first. */
export function yearEntries(site: PageSource): IndexEntry[] {
  return [...listsOf(site.archive).byYear].map(([year, { length }]) =>
    entry(site, year, site.paths.year(year), length),
  );
}

/** The topics of site.yaml, in the order of the alphabet. */
export function topicsIndex(site: PageSource): IndexView {
  const { site: words, lists } = wordsOf(site);
  return {
    frame: { title: words.topics, description: lists.topicsIntro, path: site.paths.topics, crumbs: homeCrumb(site) },
    heading: words.topics,
    intro: lists.topicsIntro,
    entries: topicEntries(site),
  };
}

/** Topics with their counts, in the order of the alphabet. */
export function topicEntries({ archive, paths }: PageSource): IndexEntry[] {
  const { byTopic } = listsOf(archive);
  return topicOrder(archive).map(([id, name]) =>
    entry({ archive, paths }, name, paths.topic(id), byTopic.get(id)?.length ?? 0),
  );
}

/** The issuers of site.yaml, in the order of the alphabet. */
export function issuersIndex(site: PageSource): IndexView {
  const { site: words, lists } = wordsOf(site);
  return {
    frame: { title: words.issuers, description: lists.issuersIntro, path: site.paths.issuers, crumbs: homeCrumb(site) },
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

function entry(site: PageSource, text: string, href: string, length: number): IndexEntry {
  return { text, href, length, count: wordsOf(site).lists.decisions(length) };
}

function wordsOf({ archive }: PageSource) {
  return stringsOf(archive.settings.locale);
}
