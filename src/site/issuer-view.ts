import { compareWords } from '../domain/collation.ts';
import type { Archive } from '../domain/archive.ts';
import type { Issuer } from '../domain/settings.ts';
import { writeDate } from '../domain/write-date.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { waysInStringsOf } from '../i18n/ways-in/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import type { DecisionItem } from './decision-item.ts';
import { dissolvedNote, issuerRef } from './issuer-ref.ts';
import { topicCounts, typeCounts, yearLinks, type ListSummary } from './list-summary.ts';
import { listView, type ListView } from './list-view.ts';
import { once } from './once.ts';
import type { PageSource } from './page-source.ts';

/** A page of an issuer's decisions; names those above and below it, what it came after and what came after it. */
export function issuerView(site: PageSource, id: string, page: number): ListView {
  const { settings } = site.archive;
  const words = stringsOf(settings.locale);
  const issuer: Issuer = settings.issuers[id] ?? { name: id };
  const above = [{ text: words.site.issuers, href: site.paths.issuers }];
  const decisions = listsOf(site.archive).byIssuer.get(id) ?? [];
  const hrefOf = (n: number) => site.paths.issuer(id, n);
  const summarize = () => ({
    years: yearLinks(site, decisions, hrefOf),
    parts: [...typeCounts(site, decisions), ...topicCounts(site, decisions)],
    issuers: issuersAround(site, id),
    news: [],
  });
  const feed = site.paths.issuerFeed(id);
  const view = listView(site, { heading: issuer.name, above, decisions, page, hrefOf, feed, summarize });
  const parent = issuerRef(site, issuer.parent);
  const dissolved = dissolvedNote(site, issuer);
  return {
    ...view,
    items: view.items.map(withoutIssuer),
    intro: [...(dissolved ? [dissolved] : []), ...(parent ? [words.lists.partOf(parent)] : []), ...view.intro],
  };
}

// Its name stands above the list.
function withoutIssuer<T extends DecisionItem>({ issuer: _, ...item }: T): Omit<T, 'issuer'> {
  return item;
}

function issuersAround(site: PageSource, id: string): ListSummary['issuers'] {
  const { settings, asOf } = site.archive;
  const { summary } = waysInStringsOf(settings.locale);
  const { below, before } = kinOf(site.archive);
  const refs = (ids: readonly string[] = []) => ids.flatMap((each) => issuerRef(site, each) ?? []);
  const children = refs(below.get(id)).map((ref) => [ref]);
  const predecessors = (before.get(id) ?? []).flatMap((each) => {
    const ref = issuerRef(site, each);
    const dissolved = settings.issuers[each]?.dissolved;
    const day = dissolved !== undefined && dissolved <= asOf ? writeDate(settings.locale, dissolved) : undefined;
    return ref ? [summary.predecessor(ref, day)] : [];
  });
  return [
    { heading: summary.predecessors, items: predecessors },
    { heading: summary.children, items: children },
  ].filter(({ items }) => items.length > 0);
}

/** By issuer: the ids of those below it, and of those that it succeeds, in the order of the alphabet. */
const kinOf = once(({ settings }: Archive) => {
  const below = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  const byName = Object.entries(settings.issuers).sort(([, a], [, b]) => compareWords(a.name, b.name));
  for (const [id, { parent, successor }] of byName) {
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), id]);
    if (successor !== undefined) before.set(successor, [...(before.get(successor) ?? []), id]);
  }
  return { below, before };
});
