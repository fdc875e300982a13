import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { decisionItem, type DecisionItem } from './decision-item.ts';
import type { Frame } from './frame.ts';
import { issuerEntries, topicEntries, yearEntries, type IndexEntry } from './index-views.ts';
import { newsItem, type NewsItem } from './news-view.ts';
import type { PageSource } from './page-source.ts';

/** The home page: what the site is, what is new, and ways in. */
export interface HomeView {
  frame: Frame;
  name: string;
  intro: string;
  /** Absent where nothing is held. */
  holdings?: string;
  news: NewsItem[];
  decisions: DecisionItem[];
  /** Years, topics and issuers, as far as there are any. */
  ways: WayIn[];
}

/** One way into the archive: its first lists, and a link to all where there are more. */
export interface WayIn {
  id: string;
  heading: string;
  entries: IndexEntry[];
  all?: Ref;
}

const MOST_NEWS = 5;
const MOST_DECISIONS = 8;
const MOST_ENTRIES = 8;

/** Makes the home page. Pinned news goes first. */
export function homeView(site: PageSource): HomeView {
  const { archive, paths } = site;
  const { name, locale } = archive.settings;
  const words = stringsOf(locale);
  const lists = listsOf(archive);
  const years = yearEntries(site);
  const news = lists.news.map((item) => newsItem(site, item));
  return {
    frame: { title: name, description: words.home.intro, path: paths.home },
    name,
    intro: words.home.intro,
    ...(years.length && {
      holdings: words.home.holdings(lists.all.length, years.at(-1)?.text ?? '', years[0]?.text ?? ''),
    }),
    news: [...news.filter(({ pinned }) => pinned), ...news.filter(({ pinned }) => !pinned)].slice(0, MOST_NEWS),
    decisions: lists.all.slice(0, MOST_DECISIONS).map((decision) => decisionItem(site, decision)),
    ways: [
      wayIn('site-years', words.home.byYear, years, { text: words.home.allDecisions, href: paths.decisions }),
      wayIn('site-topics', words.home.byTopic, filled(topicEntries(site)), {
        text: words.home.allTopics,
        href: paths.topics,
      }),
      wayIn('site-issuers', words.home.byIssuer, filled(issuerEntries(site)), {
        text: words.home.allIssuers,
        href: paths.issuers,
      }),
    ].filter(({ entries }) => entries.length),
  };
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
