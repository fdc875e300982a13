import type { Archive } from '../domain/archive.ts';
import { compareWords } from '../domain/collation.ts';
import { inForceStringsOf } from '../i18n/in-force/strings-of.ts';
import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { waysInStringsOf } from '../i18n/ways-in/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { homeCrumb } from './home-crumb.ts';
import { indexEntry, type IndexEntry, type IndexView } from './index-view.ts';
import { dissolvedNote } from './issuer-ref.ts';
import { once } from './once.ts';
import type { PageSource } from './page-source.ts';

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
    ways: { heading: waysInStringsOf(site.archive.settings.locale).otherWays, links: otherWays(site) },
  };
}

/** The ways into the archive beside the years; topics only where site.yaml has any. */
export function otherWays({ archive, paths }: PageSource): Ref[] {
  const { locale, topics } = archive.settings;
  const words = waysInStringsOf(locale);
  const { site } = stringsOf(locale);
  return [
    { text: words.types.title, href: paths.types },
    { text: words.states.title, href: paths.states },
    ...(Object.keys(topics).length > 0 ? [{ text: site.topics, href: paths.topics }] : []),
    { text: site.issuers, href: paths.issuers },
    { text: inForceStringsOf(locale).menu, href: paths.inForce },
    { text: words.statistics.title, href: paths.statistics },
  ];
}

/** Years with their counts, newest first. */
export function yearEntries(site: PageSource): IndexEntry[] {
  return [...listsOf(site.archive).byYear].map(([year, { length }]) =>
    indexEntry(site, { text: year, href: site.paths.year(year) }, length),
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
export function topicEntries(site: PageSource): IndexEntry[] {
  const { byTopic } = listsOf(site.archive);
  return topicOrder(site.archive).map(([id, text]) =>
    indexEntry(site, { text, href: site.paths.topic(id) }, byTopic.get(id)?.length ?? 0),
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
    const ref = { text: issuer.name, href: site.paths.issuer(id) };
    return { ...indexEntry(site, ref, byIssuer.get(id)?.length ?? 0), ...(note && { note }) };
  });
}

const topicOrder = once(({ settings }: Archive) =>
  Object.entries(settings.topics).sort(([, a], [, b]) => compareWords(a, b)),
);

const issuerOrder = once(({ settings }: Archive) =>
  Object.entries(settings.issuers).sort(([, a], [, b]) => compareWords(a.name, b.name)),
);

function wordsOf({ archive }: PageSource) {
  return stringsOf(archive.settings.locale);
}
