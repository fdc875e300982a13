import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { decisionItem, type DecisionItem } from './decision-item.ts';
import type { Frame } from './frame.ts';
import { comingChanges, type ComingChanges } from './home/coming-changes.ts';
import { homeNews, type HomeNews } from './home/home-news.ts';
import { waysIn, type WayIn } from './home/ways-in.ts';
import { otherWays } from './index-views.ts';
import { comingEvents, type ComingEvents } from './news/coming-events.ts';
import { siteData } from './structured-data/site-data.ts';
import type { PageSource } from './page-source.ts';

/** The home page: what the site is, what is new and to come, and ways in. */
export interface HomeView {
  frame: Frame;
  name: string;
  intro: string;
  /** How much is held, or that nothing is; absent where there is news alone. */
  holdings?: string;
  news: HomeNews;
  events?: ComingEvents;
  decisions: DecisionItem[];
  changes?: ComingChanges;
  /** Years, topics and issuers, as far as there are any, and links to further ways. */
  ways: WayIn[];
  otherWays: Ref[];
}

const MOST_DECISIONS = 8;

/** Makes the home page. */
export function homeView(site: PageSource): HomeView {
  const { archive, paths } = site;
  const { name, locale } = archive.settings;
  const words = stringsOf(locale);
  const { all } = listsOf(archive);
  const events = comingEvents(site);
  const changes = comingChanges(site);
  const holdings = holdingsOf(site);
  return {
    frame: { title: name, description: words.home.intro, path: paths.home, data: siteData(site) },
    name,
    intro: words.home.intro,
    ...(holdings !== undefined && { holdings }),
    news: homeNews(site),
    ...(events && { events }),
    decisions: all.slice(0, MOST_DECISIONS).map((decision) => decisionItem(site, decision)),
    ...(changes && { changes }),
    ways: waysIn(site),
    otherWays: all.length ? otherWays(site) : [],
  };
}

function holdingsOf({ archive }: PageSource): string | undefined {
  const words = stringsOf(archive.settings.locale);
  const { all, byYear, news } = listsOf(archive);
  const years = [...byYear.keys()];
  if (all.length) return words.home.holdings(all.length, years.at(-1) ?? '', years[0] ?? '');
  return news.length ? undefined : words.lists.empty;
}
