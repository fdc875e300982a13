import type { Locale } from '../domain/locale.ts';
import type { News } from '../domain/archive.ts';
import type { NewsRecord } from '../domain/record.ts';
import { newsStringsOf } from '../i18n/news/strings-of.ts';
import { phrase, type Phrase, type Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { articleTimes } from './article-times.ts';
import { articleOf } from './article.ts';
import { tellsStates } from './citation-sign.ts';
import { decisionItem, type DecisionItem, type ShownDay } from './decision-item.ts';
import type { Frame } from './frame.ts';
import { homeCrumb } from './home-crumb.ts';
import { coverRef, type CoverRef } from './news/cover-ref.ts';
import { eventView, type EventView } from './news/event-view.ts';
import { newsItem, type NewsItem } from './news/news-item.ts';
import { newsAlternates, otherLanguages, type LanguageRef } from './news/news-languages.ts';
import { newsCrumb } from './news/news-list-view.ts';
import { monthOf, newsListsOf } from './news/news-lists.ts';
import { relatedNews } from './news/related-news.ts';
import type { PageSource } from './page-source.ts';
import { shareView, type ShareView } from './share-view.ts';
import type { Site } from './site.ts';
import { newsArticleData } from './structured-data/news-article.ts';
import { sourcePhrase } from './source-phrase.ts';
import { writeMoment } from './write-moment.ts';

/** A piece of news with all that belongs to it. */
export interface NewsView {
  frame: Frame;
  title: string;
  /** The language of the article, where it isn't the site's. */
  lang?: string;
  summary: string;
  published: ShownDay;
  updated?: ShownDay;
  /** The lists that it stands on. */
  category?: Ref;
  month?: Ref;
  /** Who wrote it, where it comes from. */
  byline: Phrase[];
  corrections: { day: ShownDay; note: string }[];
  cover?: CoverRef & { caption: string };
  event?: EventView;
  html: string;
  /** The first decisions that it is about, in the state that they have today, and how many there are in all. */
  about: DecisionItem[];
  /** All of them, where those are more. */
  allAbout: DecisionItem[];
  related: NewsItem[];
  /** Whether signs in the text tell states. */
  tellsStates: boolean;
  languages: LanguageRef[];
  share: ShareView;
}

/** Decisions in the box above the text. */
const MOST_ABOUT = 3;

/** A piece of news, complete. */
export function newsView(site: Site, news: News): NewsView {
  const { archive } = site;
  const { settings } = archive;
  const { record } = news;
  const { lang, summary, published } = newsItem(site, news);
  const category = categoryOf(site, record);
  const month = monthRef(site, news);
  const cover = coverOf(site, record);
  const about = [...new Set(news.about)].flatMap((id) => archive.decisions.get(id) ?? []);
  const items = about.map((decision) => decisionItem(site, decision));
  return {
    frame: frameOf(site, news),
    title: record.title,
    ...(lang !== undefined && { lang }),
    summary,
    published: { iso: published.iso, words: writeMoment(settings.locale, record.published) },
    ...(record.updated !== undefined && { updated: shownMoment(settings.locale, record.updated) }),
    ...(category && { category }),
    ...(month && { month }),
    byline: bylineOf(site, record),
    corrections: record.corrections.map(({ date, note }) => ({ day: shownMoment(settings.locale, date), note })),
    ...(cover && { cover }),
    ...(record.event && { event: eventView(site, record.event) }),
    html: articleOf(site, record.file, lang).html,
    about: items.slice(0, MOST_ABOUT),
    allAbout: items.length > MOST_ABOUT ? items : [],
    related: relatedNews(archive, news).map((each) => newsItem(site, each)),
    tellsStates: tellsStates(archive, record.file),
    languages: otherLanguages(site, record),
    share: shareView(site, { title: record.title, path: site.paths.newsItem(record.id) }),
  };
}

function frameOf(site: Site, news: News): Frame {
  const { record } = news;
  const category = categoryOf(site, record);
  const alternates = newsAlternates(site, record);
  const above = newsCrumb(site);
  // A category may be called as the list of all news is.
  const crumbs = category && above.every(({ text }) => text !== category.text) ? [...above, category] : above;
  return {
    title: record.title,
    description: record.summary,
    path: site.paths.newsItem(record.id),
    kind: 'article',
    crumbs: [...homeCrumb(site), ...crumbs],
    ...(alternates.length && { alternates }),
    meta: articleTimes(site, record),
    data: newsArticleData(site, news),
  };
}

function categoryOf({ archive, paths }: PageSource, { category }: NewsRecord): Ref | undefined {
  const name = category === undefined ? undefined : archive.settings.categories[category];
  return name === undefined ? undefined : { text: name, href: paths.newsCategory(category!) };
}

/** The list of its month; a month may have translations alone, which stand on no list. */
function monthRef({ archive, paths }: PageSource, news: News): Ref | undefined {
  const month = monthOf(news);
  if (!newsListsOf(archive).byMonth.has(month)) return undefined;
  const words = newsStringsOf(archive.settings.locale).lists;
  return { text: words.month(Number(month.slice(5)), month.slice(0, 4)), href: paths.newsMonth(month) };
}

function bylineOf(site: PageSource, { author, source }: NewsRecord): Phrase[] {
  const words = stringsOf(site.archive.settings.locale).news;
  const lines: Phrase[] = [];
  if (author !== undefined) lines.push([`${words.by}: ${author}`]);
  if (source) lines.push(phrase`${words.source}: ${sourcePhrase(site, source)}`);
  return lines;
}

function coverOf(site: PageSource, record: NewsRecord): NewsView['cover'] {
  const ref = coverRef(site, record);
  if (!ref || !record.cover) return undefined;
  const { caption, credit } = record.cover;
  const words = stringsOf(site.archive.settings.locale).news;
  const credited = credit === undefined ? undefined : `${words.credit}: ${credit}`;
  return { ...ref, caption: [caption, credited].filter((text) => text !== undefined).join(' – ') };
}

function shownMoment(locale: Locale, moment: string): ShownDay {
  return { iso: moment.slice(0, 10), words: writeMoment(locale, moment) };
}
