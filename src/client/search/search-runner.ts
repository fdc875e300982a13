import type { SearchSettings } from '../../domain/search/search-settings.ts';
import { dayOfReading } from '../today/day-of-reading.ts';
import { downloads } from './downloads.ts';
import type { LaneResult, Notice } from './lane.ts';
import type { Asked } from './narrow/asked.ts';
import type { ChosenFilters } from './narrow/chosen-filters.ts';
import type { FilterPanel } from './narrow/filter-panel.ts';
import { gather, type Counted, type Gathered } from './narrow/gathered.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { resultFeed } from './result-feed.ts';
import { onceForEach, resultMaker } from './result.ts';
import { searchLanes } from './search-lanes.ts';
import { searchSources } from './search-sources.ts';
import type { SearchView } from './search-view.ts';
import { whileCurrent } from './while-current.ts';

/** Results shown at a time. */
const PAGE = 10;

/** Without a query: every decision, newest first. */
const EVERY_DECISION: LaneResult = { found: [], span: {}, notices: [{ say: 'listed' }] };

/** What a search shows itself in. */
export interface SearchViews {
  view: SearchView;
  filters: FilterPanel;
  chosen: ChosenFilters;
}

/** Runs searches one after the other; of several under way only the last one shows anything. */
export interface SearchRunner {
  /** Searches and shows lane by lane; how it went is told once `rest` milliseconds have passed without another search. */
  search: (asked: Asked, rest: number) => Promise<void>;
  /** Counts what could be chosen to narrow the search down, once it is over. */
  count: () => Promise<void>;
  showMore: () => Promise<void>;
  /** Ends the search that is under way; what it has brought stays. */
  stop: () => void;
}

export function searchRunner({ view, filters, chosen }: SearchViews, settings: SearchSettings): SearchRunner {
  const files = downloads(view.came);
  const { lanes, numbers, texts, listed, index, facets } = searchSources(settings, files.fetch);
  const today = () => dayOfReading(settings.timezone);
  let run = 0;
  let text = '';
  let shown = 0;
  let make = makerOf(() => true);
  let feed = resultFeed(make);
  /** The search that is over, whose results can be counted. */
  let over: Gathered | undefined;
  let counted: Counted | undefined;
  let notices: Notice[] = [];

  const tell = () => view.tell(notices, over && Object.keys(over.filters).length > 0 ? counted : undefined);

  /** What a search finds, as results. */
  function makerOf(current: () => boolean) {
    const [ofNumbers, ofTexts] = [whileCurrent(numbers, current), whileCurrent(texts, current)];
    return onceForEach(resultMaker(settings, ofNumbers, ofTexts, today, whileCurrent(listed, current)));
  }

  /** Shows what is to be shown first, as far as it has come. */
  const showFirst = async (current: () => boolean, here: Gathered) => {
    const results = await feed.next(PAGE - shown);
    if (!current() || results.length === 0) return;
    if (shown === 0) chosen.show(here.filters, here.facets);
    view.show(results, shown === 0);
    shown += results.length;
  };

  /** Offers what could be chosen to narrow down the search that is over. */
  const count = async () => {
    const here = over;
    if (!here) return;
    try {
      const offered = await here.count();
      if (here === over) filters.offer(here.filters, offered);
    } catch (error) {
      if (here !== over) return;
      console.error(error);
      filters.fail();
    }
  };

  /** Gives whether there is anything to tell of it. */
  const runLanes = async (plan: QueryPlan, asked: Asked, current: () => boolean): Promise<boolean> => {
    try {
      const here = await gather(asked, { facets, today, make });
      if (!current()) return false;
      const isIdle = !plan.text && Object.keys(here.filters).length === 0;
      for await (const lane of plan.text ? searchLanes(plan, whileCurrent(lanes, current)) : [EVERY_DECISION]) {
        if (!current()) return false;
        const part = await here.add(lane);
        if (!current()) return false;
        if (isIdle) break;
        feed.add(part);
        notices.push(...part.notices);
        await showFirst(current, here);
      }
      if (!current()) return false;
      feed.add({ found: isIdle ? [] : here.rest() });
      await showFirst(current, here);
      const tally = here.facets && (await here.count());
      if (!current()) return false;
      over = here;
      counted = tally;
      if (tally) filters.offer(here.filters, tally);
      else if (filters.isOpen) void count();
      if (shown === 0) chosen.show(here.filters, here.facets);
      if (isIdle) {
        view.clear();
        view.end('idle', false);
        return false;
      }
      // Pagefind keeps to itself that a part of the index could not be fetched.
      if (shown === 0 && !navigator.onLine) throw new Error('Nothing found while offline');
      if (shown === 0) view.clear();
      view.end(shown ? 'done' : 'none', feed.more);
    } catch (error) {
      if (!current()) return false;
      console.error(error);
      if (shown === 0) view.clear();
      view.end('error', feed.more);
    }
    return true;
  };

  return {
    search: async (asked, rest) => {
      const mine = ++run;
      const current = () => mine === run;
      const rested = new Promise((resolve) => setTimeout(resolve, rest));
      const plan = planQuery(asked.query, settings.profile);
      index.abandon();
      files.begin(plan.text.startsWith(text));
      if (plan.text !== text) filters.forget();
      text = plan.text;
      shown = 0;
      make = makerOf(current);
      feed = resultFeed(make);
      over = counted = undefined;
      notices = [];
      view.start(plan.text);
      const isTold = await runLanes(plan, asked, current);
      await rested;
      if (isTold && current()) tell();
    },
    stop: () => {
      run++;
      index.abandon();
      files.stop();
      if (shown === 0) view.clear();
      view.end('stopped', false);
      tell();
    },
    count,
    showMore: async () => {
      const mine = run;
      try {
        const results = await feed.next(PAGE);
        if (mine !== run) return;
        view.show(results, false);
        view.end('done', feed.more);
      } catch (error) {
        if (mine !== run) return;
        console.error(error);
        view.end('error', true);
      }
      tell();
    },
  };
}
