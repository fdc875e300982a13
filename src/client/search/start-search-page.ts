import type { SearchSettings } from '../../domain/search/search-settings.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { numberSource } from './number-source.ts';
import { pagefindIndex } from './pagefind-index.ts';
import { planQuery } from './plan-query.ts';
import { resultFeed, type ResultFeed } from './result-feed.ts';
import { resultMaker } from './result.ts';
import { watchSearchBox } from './search-box.ts';
import { searchHistory } from './search-history.ts';
import { searchLanes, type Notice } from './search-lanes.ts';
import { searchView } from './search-view.ts';
import { walkResults } from './walk-results.ts';

const PAGE = 10;

/** How long a reader has to rest before a search is told, in milliseconds: a miss may be a word that isn't finished. */
const REST = 600;

/**
 * Brings the search page to life: the box's text is searched as it is typed, lane by lane, and stands in the address.
 * The markup is that of SearchPanel.astro; `data-state` and `data-query` say how far a search is.
 */
export function startSearchPage(panel: HTMLElement, box: HTMLInputElement): void {
  const json = panel.querySelector('[data-search-settings]')?.textContent ?? '';
  const settings = JSON.parse(json) as SearchSettings<SearchStrings>;
  const view = searchView(panel, settings);
  const numbers = numberSource(settings.paths.base, settings.shards);
  const index = pagefindIndex(settings.paths.pagefind, settings.paths.base);
  const make = resultMaker(settings, numbers);
  let run = 0;
  let feed: ResultFeed = resultFeed(make);

  const search = async (query: string, rest: number) => {
    const mine = ++run;
    const rested = new Promise((resolve) => setTimeout(resolve, rest));
    const plan = planQuery(query, settings.profile);
    const notices: Notice[] = [];
    index.abandon();
    feed = resultFeed(make);
    view.start(plan.text);
    if (!plan.text) {
      view.clear();
      return view.end('idle', false);
    }
    try {
      let fresh = true;
      for await (const lane of searchLanes(plan, { numbers, index, profile: settings.profile })) {
        feed.add(lane.found);
        notices.push(...lane.notices);
        const results = await feed.next(PAGE - (fresh ? 0 : view.count));
        if (mine !== run) return;
        if (results.length === 0) continue;
        view.show(results, fresh);
        fresh = false;
      }
      if (mine !== run) return;
      if (fresh) view.clear();
      view.end(fresh ? 'none' : 'done', feed.more);
    } catch (error) {
      if (mine !== run) return;
      console.error(error);
      view.clear();
      view.end('error', false);
    }
    await rested;
    if (mine === run) view.tell(notices);
  };

  const showMore = async () => {
    const mine = run;
    const results = await feed.next(PAGE);
    if (mine !== run) return;
    view.show(results, false);
    view.end('done', feed.more);
    view.tell([]);
  };

  const history = searchHistory((query) => {
    box.value = query;
    void search(query, 0);
  });
  watchSearchBox(box, {
    typed: (query) => {
      history.typed(query);
      void search(query, REST);
    },
    submitted: (query) => {
      history.submitted(query);
      void search(query, 0);
    },
  });
  walkResults(box, panel);
  view.onRetry(() => void search(box.value, 0));
  view.onMore(() => void showMore());
  box.value ||= history.query;
  void search(box.value, 0);
}
