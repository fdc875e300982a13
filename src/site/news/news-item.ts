import type { News } from '../../domain/archive.ts';
import { newsStringsOf } from '../../i18n/news/strings-of.ts';
import type { ShownDay } from '../decision-item.ts';
import type { PageSource } from '../page-source.ts';
import { spanAttribute } from '../shown-span.ts';
import { writeMoment } from '../write-moment.ts';
import { coverRef, type CoverRef } from './cover-ref.ts';
import { eventPhases, type EventPhase } from './event-phases.ts';

/** News as lists show it. */
export interface NewsItem {
  href: string;
  title: string;
  /** The language of title and summary, where it isn't the site's. */
  lang?: string;
  summary: string;
  published: ShownDay;
  category?: string;
  /** Of what is pinned on the day of the archive, for `data-span`: until when it is. */
  pinned?: string;
  cover?: CoverRef;
  /** The decisions that it is about: `Về 2236/QĐ-UBND`. */
  about?: string;
  /** Of news of an event. */
  event?: EventPhase[];
}

const MOST_ABOUT = 2;

/** Makes a list's entry of a piece of news. */
export function newsItem(site: PageSource, news: News): NewsItem {
  const { archive, paths } = site;
  const { record } = news;
  const { settings } = archive;
  const category = record.category === undefined ? undefined : settings.categories[record.category];
  const cover = coverRef(site, record);
  const about = aboutOf(site, news);
  return {
    href: paths.newsItem(record.id),
    title: record.title,
    ...(record.lang !== undefined && record.lang !== settings.locale && { lang: record.lang }),
    summary: record.summary,
    published: {
      iso: record.published.slice(0, 10),
      words: writeMoment(settings.locale, record.published.slice(0, 10)),
    },
    ...(category !== undefined && { category }),
    ...(isPinned(site, news) && { pinned: spanAttribute({ until: record.pinnedUntil! })! }),
    ...(cover && { cover }),
    ...(about !== undefined && { about }),
    ...(record.event && { event: eventPhases(archive, record.event) }),
  };
}

/** Whether a piece of news is pinned on the day of the archive. */
export function isPinned({ archive }: PageSource, { record }: News): boolean {
  return record.pinnedUntil !== undefined && archive.asOf < record.pinnedUntil;
}

function aboutOf({ archive }: PageSource, { about }: News): string | undefined {
  const numbers = [...new Set(about)].flatMap((id) => archive.decisions.get(id)?.number ?? []);
  if (!numbers.length) return undefined;
  const words = newsStringsOf(archive.settings.locale).lists;
  return words.about(numbers.slice(0, MOST_ABOUT).join(', '), numbers.length - MOST_ABOUT);
}
