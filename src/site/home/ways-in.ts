import type { Ref } from '../../i18n/phrase.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import type { IndexEntry } from '../index-view.ts';
import { issuerEntries, topicEntries, yearEntries } from '../index-views.ts';
import type { PageSource } from '../page-source.ts';

/** One way into the archive: its first lists, and a link to all where there are more. */
export interface WayIn {
  id: string;
  heading: string;
  entries: IndexEntry[];
  all?: Ref;
}

const MOST_ENTRIES = 8;

/** Years, topics and issuers, as far as there is anything on their lists. */
export function waysIn(site: PageSource): WayIn[] {
  const { paths, archive } = site;
  const words = stringsOf(archive.settings.locale).home;
  return [
    wayIn('site-years', words.byYear, yearEntries(site), { text: words.allDecisions, href: paths.decisions }),
    wayIn('site-topics', words.byTopic, filled(topicEntries(site)), { text: words.allTopics, href: paths.topics }),
    wayIn('site-issuers', words.byIssuer, filled(issuerEntries(site)), {
      text: words.allIssuers,
      href: paths.issuers,
    }),
  ].filter(({ entries }) => entries.length);
}

/** The lists that have something on them, without what else is known of them. */
function filled(entries: readonly IndexEntry[]): IndexEntry[] {
  return entries
    .filter(({ length }) => length > 0)
    .map(({ text, href, length, count }) => ({ text, href, length, count }));
}

function wayIn(id: string, heading: string, entries: IndexEntry[], all: Ref): WayIn {
  return { id, heading, entries: entries.slice(0, MOST_ENTRIES), ...(entries.length > MOST_ENTRIES && { all }) };
}
