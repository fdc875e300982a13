import type { Archive } from '../../domain/archive.ts';
import { compareWords } from '../../domain/collation.ts';
import { newsStringsOf } from '../../i18n/news/strings-of.ts';
import type { Ref } from '../../i18n/phrase.ts';
import type { PageSource } from '../page-source.ts';
import { once } from '../once.ts';
import { newsListsOf } from './news-lists.ts';

/** A list of news, and how many are on it, in words. */
export interface NewsIndexEntry extends Ref {
  count: string;
  /** The list that is being read. */
  current: boolean;
}

/** Ways into the news: its months, by year, and its categories. */
export interface NewsIndex {
  categories: NewsIndexEntry[];
  /** Newest first; the year that is being read, or the newest, is unfolded. */
  years: { year: string; count: string; open: boolean; months: NewsIndexEntry[] }[];
}

/** Ways into the news from one of its lists. */
export function newsIndex(site: PageSource, current: string): NewsIndex {
  const { archive, paths } = site;
  const { byMonth, byCategory } = newsListsOf(archive);
  const words = newsStringsOf(archive.settings.locale).lists;
  const months = [...byMonth].map(([month, { length }]) => {
    const href = paths.newsMonth(month);
    const text = words.monthName(Number(month.slice(5)));
    return { year: month.slice(0, 4), length, text, href, count: words.count(length), current: href === current };
  });
  const years = [...Map.groupBy(months, ({ year }) => year)];
  const read = years.find(([, of]) => of.some((month) => month.current)) ?? years[0];
  return {
    categories: categoryOrder(archive).flatMap(([id, text]) => {
      const length = byCategory.get(id)?.length ?? 0;
      const href = paths.newsCategory(id);
      return length ? [{ text, href, count: words.count(length), current: href === current }] : [];
    }),
    years: years.map(([year, of]) => ({
      year,
      count: words.count(of.reduce((sum, { length }) => sum + length, 0)),
      open: year === read?.[0],
      months: of.map(({ text, href, count, current: isCurrent }) => ({ text, href, count, current: isCurrent })),
    })),
  };
}

/** The categories of site.yaml, in the order of the alphabet. */
const categoryOrder = once(({ settings }: Archive) =>
  Object.entries(settings.categories).sort(([, a], [, b]) => compareWords(a, b)),
);
