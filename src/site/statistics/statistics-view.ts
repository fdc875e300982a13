import { stringsOf } from '../../i18n/strings-of.ts';
import { waysInStringsOf } from '../../i18n/ways-in/strings-of.ts';
import type { WaysInStrings } from '../../i18n/ways-in/strings.ts';
import type { Ref } from '../../i18n/phrase.ts';
import { listsOf } from '../archive-lists.ts';
import type { Frame } from '../frame.ts';
import { homeCrumb } from '../home-crumb.ts';
import { otherWays } from '../index-views.ts';
import type { PageSource } from '../page-source.ts';
import { barChart } from './bar-chart.ts';
import { barsOf, yearBars, type Bar } from './bars.ts';
import {
  countSigned,
  tallyIssuers,
  tallyNews,
  tallyStates,
  tallyTexts,
  tallyTypes,
  tallyYears,
  type Tally,
} from './counts.ts';

/** The page of figures: pictures, and a table under each. */
export interface StatisticsView {
  frame: Frame;
  heading: string;
  intro: string;
  /** The figures of the whole. */
  glance: { label: string; value: string }[];
  charts: ChartView[];
  ways: Ref[];
}

/** A picture and its table. */
export interface ChartView {
  id: string;
  title: string;
  /** SVG. */
  picture: string;
  /** What the parts of a bar are, where it has several. */
  series: string[];
  /** Whether it tells states, which are those of one day. */
  tellsStates: boolean;
  /** Says that its states are those of that day. */
  note?: string;
  table: { caption: string; columns: string[]; rows: TableRow[]; total: TableRow };
}

/** A row of a table of figures; cells are written numbers. */
export interface TableRow {
  name: string;
  href?: string;
  cells: string[];
}

/** Makes the page of figures. */
export function statisticsView(site: PageSource): StatisticsView {
  const { archive, paths } = site;
  const { locale } = archive.settings;
  const { statistics: words } = waysInStringsOf(locale);
  const above = { text: stringsOf(locale).site.decisions, href: paths.decisions };
  const { all } = listsOf(archive);
  return {
    frame: {
      ...{ title: words.title, description: words.intro, path: paths.statistics },
      crumbs: [...homeCrumb(site), above],
    },
    heading: words.title,
    intro: all.length > 0 ? words.intro : words.nothing,
    glance: glanceOf(site),
    charts: chartsOf(site).filter(({ table }) => table.rows.length > 0),
    ways: otherWays(site).filter(({ href }) => href !== paths.statistics),
  };
}

function glanceOf({ archive }: PageSource): StatisticsView['glance'] {
  const { count, statistics: words } = waysInStringsOf(archive.settings.locale);
  const { all, news } = listsOf(archive);
  const figures: [string, number][] = [
    [words.held, all.length],
    [words.stubs, archive.decisions.size - all.length],
    [words.signed, countSigned(archive)],
    [words.translations, archive.translations.length],
    [words.news, news.length],
  ];
  return figures.map(([label, n]) => ({ label, value: count(n) }));
}

function chartsOf(site: PageSource): ChartView[] {
  const words = waysInStringsOf(site.archive.settings.locale);
  const { statistics } = words;
  const years = tallyYears(site);
  const news = tallyNews(site);
  const [ofDecisions, ofNews] = [yearBars(years), yearBars(news)];
  const bars = (tallies: readonly Tally[]) => barsOf(tallies, statistics.others);
  const [types, issuers, states, texts] = [tallyTypes(site), tallyIssuers(site), tallyStates(site), tallyTexts(site)];
  const byYear = ofDecisions.decades ? statistics.byDecade : statistics.byYear;
  return [
    chart(words, { id: 'site-by-year', title: byYear, first: statistics.year, bars: ofDecisions.bars }, years),
    stateChart(words, states),
    chart(
      words,
      { ...{ id: 'site-by-type', title: statistics.byType, first: statistics.type }, bars: bars(types) },
      types,
    ),
    chart(
      words,
      { ...{ id: 'site-by-issuer', title: statistics.byIssuer, first: statistics.issuer }, bars: bars(issuers) },
      issuers,
    ),
    chart(
      words,
      { ...{ id: 'site-by-text', title: statistics.textsTitle, first: statistics.text }, bars: bars(texts) },
      total(texts) > 0 ? texts : [],
    ),
    chart(
      words,
      {
        ...{ id: 'site-news-by-year', title: statistics.newsByYear, first: statistics.year, bars: ofNews.bars },
        counted: statistics.newsColumn,
      },
      news,
    ),
  ];
}

interface ChartSource {
  id: string;
  title: string;
  /** Heads the first column. */
  first: string;
  /** Heads the numbers. Default: decisions. */
  counted?: string;
  bars: Bar[];
}

function chart(words: WaysInStrings, source: ChartSource, tallies: readonly Tally[]): ChartView {
  const { count, share, statistics } = words;
  const { id, title, first, counted = statistics.decisions } = source;
  const all = total(tallies);
  const cells = (n: number) => [count(n), share(all > 0 ? n / all : 0)];
  return {
    ...{ id, title, picture: picture(words, source), series: [], tellsStates: false },
    table: {
      caption: statistics.tableOf(title),
      columns: [first, counted, statistics.share],
      rows: tallies.map(({ name, href, n }) => ({ name, ...(href && { href }), cells: cells(n) })),
      total: { name: statistics.total, cells: cells(all) },
    },
  };
}

/** The picture of states: held ones, and those only known of, one after the other. */
function stateChart(words: WaysInStrings, tallies: readonly Tally[]): ChartView {
  const { count, share, statistics } = words;
  const source = { id: 'site-by-state', title: statistics.byState, bars: barsOf(tallies, statistics.others) };
  const known = tallies.reduce((sum, { stubs = 0 }) => sum + stubs, 0);
  const all = total(tallies) + known;
  const cells = (n: number, stubs: number) => [count(n), count(stubs), share(all > 0 ? (n + stubs) / all : 0)];
  return {
    ...{ id: source.id, title: source.title, picture: picture(words, source) },
    series: [statistics.heldColumn, statistics.stubsColumn],
    tellsStates: true,
    note: statistics.statesOf,
    table: {
      caption: statistics.tableOf(source.title),
      columns: [statistics.state, statistics.heldColumn, statistics.stubsColumn, statistics.share],
      rows: tallies.map(({ name, href, n, stubs = 0 }) => ({ name, ...(href && { href }), cells: cells(n, stubs) })),
      total: { name: statistics.total, cells: cells(total(tallies), known) },
    },
  };
}

function picture({ count, statistics }: WaysInStrings, source: Pick<ChartSource, 'id' | 'title' | 'bars'>): string {
  const { id, title, bars } = source;
  if (bars.length === 0) return '';
  const sums = bars.map(({ name, values }) => ({ name, n: values.reduce((sum, n) => sum + n, 0) }));
  const longest = sums.reduce((most, bar) => (bar.n > most.n ? bar : most));
  const description = statistics.picture(title, bars.length, longest.name, longest.n);
  return barChart({ id, title, description, bars, count });
}

function total(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { n }) => sum + n, 0);
}
