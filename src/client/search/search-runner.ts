import { isBySyllables } from '../../domain/search/by-syllables.ts';
import type { SearchSettings } from '../../domain/search/search-settings.ts';
import { dayOfReading } from '../today/day-of-reading.ts';
import { daySource } from './day-source.ts';
import type { LaneResult, Notice } from './lane.ts';
import { numberSource, symbolSource } from './number-source.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { resultFeed } from './result-feed.ts';
import { resultMaker } from './result.ts';
import { searchLanes } from './search-lanes.ts';
import type { SearchView } from './search-view.ts';
import { textSource } from './text/text-source.ts';

/** Results shown at a time. */
const PAGE = 10;

/** Runs searches one after the other; of several under way only the last one shows anything. */
export interface SearchRunner {
  /** Searches and shows lane by lane; how it went is told once `rest` milliseconds have passed without another search. */
  search: (query: string, rest: number) => Promise<void>;
  showMore: () => Promise<void>;
}

export function searchRunner(view: SearchView, settings: SearchSettings): SearchRunner {
  const numbers = numberSource(settings.paths.base, settings.numbers);
  const index = pagefindIndex(settings.paths.pagefind, settings.paths.base);
  const texts = textSource(settings.paths.base);
  const make = resultMaker(settings, numbers, texts, () => dayOfReading(settings.timezone));
  const days = daySource(settings.paths.base, settings.days);
  const symbols = symbolSource(settings.paths.base, settings.symbols);
  const sources = {
    numbers,
    symbols,
    days,
    index,
    profile: settings.profile,
    ...(isBySyllables(settings.locale) && { texts }),
  };
  let run = 0;
  let feed = resultFeed(make);
  let notices: Notice[] = [];
  let more: LaneResult['more'];

  /** The next results; what a lane has kept back is brought where the others have no more. */
  const take = async (count: number) => {
    const mine = run;
    const results = await feed.next(count);
    while (mine === run && more && results.length < count) {
      const part = await more();
      if (mine !== run) break;
      more = part.more;
      feed.add(part.found);
      results.push(...(await feed.next(count - results.length)));
    }
    return results;
  };

  const runLanes = async (plan: QueryPlan, current: () => boolean) => {
    let shown = 0;
    try {
      for await (const lane of searchLanes(plan, sources)) {
        if (!current()) return;
        feed.add(lane.found);
        notices.push(...lane.notices);
        more = lane.more ?? more;
        const results = await take(PAGE - shown);
        if (!current()) return;
        if (results.length) view.show(results, shown === 0);
        shown += results.length;
      }
      if (!current()) return;
      // Pagefind keeps to itself that a part of the index could not be fetched.
      if (shown === 0 && !navigator.onLine) throw new Error('Nothing found while offline');
      if (shown === 0) view.clear();
      view.end(shown ? 'done' : 'none', feed.more || more !== undefined);
    } catch (error) {
      if (!current()) return;
      console.error(error);
      if (shown === 0) view.clear();
      view.end('error', feed.more || more !== undefined);
    }
  };

  return {
    search: async (query, rest) => {
      const mine = ++run;
      const current = () => mine === run;
      const rested = new Promise((resolve) => setTimeout(resolve, rest));
      const plan = planQuery(query, settings.profile);
      index.abandon();
      feed = resultFeed(make);
      notices = [];
      more = undefined;
      view.start(plan.text);
      if (!plan.text) {
        view.clear();
        view.end('idle', false);
        return;
      }
      await runLanes(plan, current);
      await rested;
      if (current()) view.tell(notices);
    },
    showMore: async () => {
      const mine = run;
      try {
        const results = await take(PAGE);
        if (mine !== run) return;
        view.show(results, false);
        view.end('done', feed.more || more !== undefined);
      } catch (error) {
        if (mine !== run) return;
        console.error(error);
        view.end('error', true);
      }
      view.tell(notices);
    },
  };
}
