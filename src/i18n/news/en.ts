import type { NewsPageStrings } from './strings.ts';

const numbers = new Intl.NumberFormat('en');
const plural = (n: number, one: string, many: string) => `${numbers.format(n)} ${n === 1 ? one : many}`;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const nameOf = (month: number) => MONTHS[month - 1] ?? String(month);

/** The words of news in English. */
export const en: NewsPageStrings = {
  home: {
    pinned: 'Important now',
    changes: 'Changes in force to come',
    changesIntro: 'Decisions that enter into force, end or are suspended in the days to come.',
    asked: 'What is in force on a day',
    waysIn: 'Find in the archive',
  },
  events: {
    coming: 'Coming events',
    before: 'To come',
    onTheDay: 'Today',
    during: 'Going on',
    after: 'Over',
    span: (first, last) => `${first} – ${last}`,
  },
  lists: {
    month: (month, year) => `News of ${nameOf(month)} ${year}`,
    monthName: nameOf,
    count: (n) => plural(n, 'piece of news', 'pieces of news'),
    months: 'News by month',
    categories: 'News by category',
    ofCategory: (name) => `News category: ${name}`,
    intro: (heading, n) => `${heading}: ${plural(n, 'piece', 'pieces')}, newest first.`,
    about: (numbers, more) =>
      `On ${numbers}${more > 0 ? ` and ${plural(more, 'other decision', 'other decisions')}` : ''}`,
  },
  article: {
    about: 'This article is about',
    allAbout: (n) => `See all ${numbers.format(n)} decisions`,
    related: 'Related news',
    category: 'Category',
    month: 'Month',
    languages: 'This article in other languages',
    correctedOn: (day) => `Corrected on ${day}`,
  },
};
