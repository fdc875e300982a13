import type { Decision } from '../domain/archive.ts';
import type { Phrase, Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { feedTitle } from './atom-feed.ts';
import { decisionItem, type DecisionItem } from './decision-item.ts';
import type { Frame } from './frame.ts';
import { listFrame } from './list-frame.ts';
import { yearAnchors, type ListSummary } from './list-summary.ts';
import { pageOf, pagerOf, type Pager } from './pager.ts';
import type { PageSource } from './page-source.ts';

/** A page of a list of decisions. */
export interface ListView {
  frame: Frame;
  heading: string;
  /** How many there are, and what else is to be known. */
  intro: Phrase[];
  /** What the list is made of; on its first page. */
  summary?: ListSummary;
  items: (DecisionItem & { anchor?: string })[];
  pager: Pager;
}

/** What a list's page is made of. */
export interface ListSource {
  heading: string;
  above: Ref[];
  decisions: readonly Decision[];
  page: number;
  hrefOf: (page: number) => string;
  /** The path of the list's own feed. */
  feed?: string;
  /** Makes the summary of its first page. */
  summarize?: () => ListSummary;
}

/** Makes a page of a list of decisions. */
export function listView(site: PageSource, source: ListSource): ListView {
  const { heading, above, decisions, page, hrefOf, feed, summarize } = source;
  const { lists } = stringsOf(site.archive.settings.locale);
  const pager = pagerOf(decisions.length, page, hrefOf);
  const anchors = summarize ? yearAnchors(decisions) : new Map<string, string>();
  return {
    frame: {
      ...listFrame(site, { heading, above, pager, hrefOf }),
      ...(feed !== undefined && { feeds: [{ title: feedTitle(site, heading), path: feed }] }),
    },
    heading,
    intro: [[decisions.length ? lists.decisions(decisions.length) : lists.empty]],
    ...(summarize && page === 1 && { summary: summarize() }),
    items: pageOf(decisions, page).map((decision) => {
      const anchor = anchors.get(decision.id);
      return { ...decisionItem(site, decision), ...(anchor !== undefined && { anchor }) };
    }),
    pager,
  };
}
