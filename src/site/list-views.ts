import type { Decision } from '../domain/archive.ts';
import type { Issuer } from '../domain/settings.ts';
import type { Phrase, Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { decisionItem, type DecisionItem } from './decision-item.ts';
import type { Frame } from './frame.ts';
import { homeCrumb } from './home-crumb.ts';
import { dissolvedNote, issuerRef } from './issuer-ref.ts';
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
  const view = listView(site, {
    heading: issuer.name,
    above,
    decisions,
    page,
    hrefOf: (n) => site.paths.issuer(id, n),
  });
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
    frame: { title, path: hrefOf(page), crumbs: [...homeCrumb(site), ...above] },
    heading,
    intro: [[decisions.length ? lists.decisions(decisions.length) : lists.empty]],
    items: pageOf(decisions, page).map((decision) => decisionItem(site, decision)),
    pager,
  };
}

function wordsOf({ archive }: PageSource) {
  return stringsOf(archive.settings.locale);
}
