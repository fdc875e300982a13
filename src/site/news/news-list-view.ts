import type { News } from '../../domain/archive.ts';
import { newsStringsOf } from '../../i18n/news/strings-of.ts';
import type { Ref } from '../../i18n/phrase.ts';
import { stringsOf } from '../../i18n/strings-of.ts';
import type { Frame } from '../frame.ts';
import { homeCrumb } from '../home-crumb.ts';
import type { PageSource } from '../page-source.ts';
import { pageOf, pagerOf, type Pager } from '../pager.ts';
import { comingEvents, type ComingEvents } from './coming-events.ts';
import { newsIndex, type NewsIndex } from './news-index.ts';
import { newsItem, type NewsItem } from './news-item.ts';
import { newsListsOf } from './news-lists.ts';

/** A page of a list of news. */
export interface NewsListView {
  frame: Frame;
  heading: string;
  intro: string;
  items: NewsItem[];
  pager: Pager;
  /** On the first page of all news. */
  events?: ComingEvents;
  /** On the first page of a list. */
  index?: NewsIndex;
}

/** A page of the list of all news, counted from 1. */
export function newsListView(site: PageSource, page: number): NewsListView {
  const words = stringsOf(site.archive.settings.locale);
  const { all } = newsListsOf(site.archive);
  const events = page === 1 ? comingEvents(site) : undefined;
  const intro = all.length ? words.lists.newsIntro : words.lists.noNews;
  const hrefOf = (n: number) => site.paths.newsPage(n);
  const view = listView(site, { heading: words.site.news, intro, above: [], news: all, page, hrefOf });
  return { ...view, ...(events && { events }) };
}

/** A page of the news of a month, `2021-09`. */
export function newsMonthView(site: PageSource, month: string, page: number): NewsListView {
  const words = newsStringsOf(site.archive.settings.locale).lists;
  const news = newsListsOf(site.archive).byMonth.get(month) ?? [];
  const heading = words.month(Number(month.slice(5)), month.slice(0, 4));
  const hrefOf = (n: number) => site.paths.newsMonth(month, n);
  return listView(site, {
    ...{ heading, news, page, hrefOf, above: newsCrumb(site) },
    intro: words.intro(heading, news.length),
  });
}

/** A page of the news of a category of site.yaml. */
export function newsCategoryView(site: PageSource, id: string, page: number): NewsListView {
  const { locale, categories } = site.archive.settings;
  const news = newsListsOf(site.archive).byCategory.get(id) ?? [];
  const heading = categories[id] ?? id;
  const hrefOf = (n: number) => site.paths.newsCategory(id, n);
  const intro = news.length ? newsStringsOf(locale).lists.intro(heading, news.length) : stringsOf(locale).lists.noNews;
  const title = newsStringsOf(locale).lists.ofCategory(heading);
  return listView(site, { heading, title, intro, news, page, hrefOf, above: newsCrumb(site) });
}

/** The list of all news, as the way to what is below it. */
export function newsCrumb({ archive, paths }: PageSource): Ref[] {
  return [{ text: stringsOf(archive.settings.locale).site.news, href: paths.news }];
}

interface ListSource {
  heading: string;
  /** Where the page needs another than its heading. */
  title?: string;
  intro: string;
  above: Ref[];
  news: readonly News[];
  page: number;
  hrefOf: (page: number) => string;
}

function listView(
  site: PageSource,
  { heading, title = heading, intro, above, news, page, hrefOf }: ListSource,
): NewsListView {
  const { lists } = stringsOf(site.archive.settings.locale);
  const pager = pagerOf(news.length, page, hrefOf);
  return {
    frame: {
      title: page > 1 ? `${title} – ${lists.page(page, pager.pages)}` : title,
      description: intro,
      path: hrefOf(page),
      crumbs: [...homeCrumb(site), ...above],
    },
    heading,
    intro,
    items: pageOf(news, page).map((each) => newsItem(site, each)),
    pager,
    ...(page === 1 && news.length > 0 && { index: newsIndex(site, hrefOf(1)) }),
  };
}
