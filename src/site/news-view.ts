import type { News } from '../domain/archive.ts';
import type { NewsRecord, Source } from '../domain/record.ts';
import { writeDate } from '../domain/write-date.ts';
import { writeMoment } from './write-moment.ts';
import { phrase, type Phrase, type Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { listsOf } from './archive-lists.ts';
import { articleOf } from './article.ts';
import { tellsStates } from './citation-sign.ts';
import { decisionItem, type DecisionItem, type ShownDay } from './decision-item.ts';
import type { Frame } from './frame.ts';
import { languageName } from './language-name.ts';
import { homeCrumb } from './home-crumb.ts';
import { pageOf, pagerOf, type Pager } from './pager.ts';
import type { PageSource } from './page-source.ts';
import type { Site } from './site.ts';
import { webAddress } from './web-address.ts';

/** News as lists show it. */
export interface NewsItem {
  href: string;
  title: string;
  summary: string;
  published: ShownDay;
  category?: string;
  pinned: boolean;
}

/** A page of the list of news. */
export interface NewsListView {
  frame: Frame;
  heading: string;
  intro: string;
  items: NewsItem[];
  pager: Pager;
}

/** A piece of news with all that belongs to it. */
export interface NewsView {
  frame: Frame;
  title: string;
  lang?: string;
  summary: string;
  published: ShownDay;
  updated?: ShownDay;
  category?: string;
  /** Who wrote it, where it comes from. */
  byline: Phrase[];
  corrections: { day: string; note: string }[];
  cover?: { src: string; alt: string; caption: string };
  event: { label: string; value: string }[];
  html: string;
  about: DecisionItem[];
  /** Whether signs in the text tell states. */
  tellsStates: boolean;
  translations: Ref[];
}

/** Makes a list's entry of a piece of news. */
export function newsItem({ archive, paths }: PageSource, { record }: News): NewsItem {
  const { settings, asOf } = archive;
  const category = record.category === undefined ? undefined : settings.categories[record.category];
  return {
    href: paths.newsItem(record.id),
    title: record.title,
    summary: record.summary,
    published: shownMoment(settings.locale, record.published.slice(0, 10)),
    ...(category !== undefined && { category }),
    pinned: record.pinnedUntil !== undefined && asOf < record.pinnedUntil,
  };
}

/** A page of the list of news, counted from 1. */
export function newsListView(site: PageSource, page: number): NewsListView {
  const words = stringsOf(site.archive.settings.locale);
  const { news } = listsOf(site.archive);
  const pager = pagerOf(news.length, page, (n) => site.paths.newsPage(n));
  const heading = words.site.news;
  return {
    frame: {
      title: page > 1 ? `${heading} – ${words.lists.page(page, pager.pages)}` : heading,
      description: words.lists.newsIntro,
      path: site.paths.newsPage(page),
      crumbs: homeCrumb(site),
    },
    heading,
    intro: news.length ? words.lists.newsIntro : words.lists.noNews,
    items: pageOf(news, page).map((item) => newsItem(site, item)),
    pager,
  };
}

/** A piece of news, complete. */
export function newsView(site: Site, { record, about }: News): NewsView {
  const { archive, paths } = site;
  const { settings } = archive;
  const { published, category } = newsItem(site, { record, about });
  const cover = coverOf(site, record);
  return {
    frame: frameOf(site, record),
    title: record.title,
    ...(record.lang !== undefined && record.lang !== settings.locale && { lang: record.lang }),
    summary: record.summary,
    published: { iso: published.iso, words: writeMoment(settings.locale, record.published) },
    ...(record.updated !== undefined && { updated: shownMoment(settings.locale, record.updated) }),
    ...(category !== undefined && { category }),
    byline: bylineOf(site, record),
    corrections: record.corrections.map(({ date, note }) => ({ day: writeDate(settings.locale, date), note })),
    ...(cover && { cover }),
    event: eventOf(site, record),
    html: articleOf(site, record.file).html,
    about: about.flatMap((id) => {
      const decision = archive.decisions.get(id);
      return decision ? [decisionItem(site, decision)] : [];
    }),
    tellsStates: tellsStates(archive, record.file),
    translations: (listsOf(archive).newsTranslations.get(record.id) ?? []).map(({ id, lang }) => ({
      text: languageName(settings.locale, lang ?? settings.locale),
      href: paths.newsItem(id),
    })),
  };
}

function frameOf(site: Site, record: NewsRecord): Frame {
  const { news } = stringsOf(site.archive.settings.locale).site;
  return {
    title: record.title,
    description: record.summary,
    path: site.paths.newsItem(record.id),
    kind: 'article',
    crumbs: [...homeCrumb(site), { text: news, href: site.paths.news }],
  };
}

function bylineOf(site: PageSource, { author, source }: NewsRecord): Phrase[] {
  const words = stringsOf(site.archive.settings.locale).news;
  const lines: Phrase[] = [];
  if (author !== undefined) lines.push([`${words.by}: ${author}`]);
  if (source) lines.push(phrase`${words.source}: ${sourcePhrase(site, source)}`);
  return lines;
}

/** A source with its link, author and day. */
export function sourcePhrase({ archive }: PageSource, { name, url, author, date }: Source): Phrase {
  const rest = [...(author === undefined ? [] : [author]), ...(date ? [writeDate(archive.settings.locale, date)] : [])];
  const href = webAddress(url);
  const named: Phrase = [href === undefined ? name : { text: name, href }];
  return rest.length ? phrase`${named}, ${rest.join(', ')}` : named;
}

function coverOf({ archive, paths }: PageSource, { cover }: NewsRecord): NewsView['cover'] {
  if (!cover) return undefined;
  const credit =
    cover.credit === undefined ? undefined : `${stringsOf(archive.settings.locale).news.credit}: ${cover.credit}`;
  const caption = [cover.caption, credit].filter((text) => text !== undefined).join(' – ');
  return { src: paths.attachment(cover.file), alt: cover.alt, caption };
}

function eventOf({ archive }: PageSource, { event }: NewsRecord): NewsView['event'] {
  if (!event) return [];
  const { locale } = archive.settings;
  const words = stringsOf(locale).news;
  return [
    { label: words.eventStart, value: writeMoment(locale, event.start) },
    ...(event.end === undefined ? [] : [{ label: words.eventEnd, value: writeMoment(locale, event.end) }]),
    ...(event.place === undefined ? [] : [{ label: words.eventPlace, value: event.place }]),
  ];
}

function shownMoment(locale: 'vi' | 'en', moment: string): ShownDay {
  return { iso: moment.slice(0, 10), words: writeMoment(locale, moment) };
}
