import type { Filters } from '../../domain/search/page-facets.ts';
import type { SearchSettings } from '../../domain/search/search-settings.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
import { chosenFilters } from './narrow/chosen-filters.ts';
import type { Narrowing } from './narrow/asked.ts';
import { filterPanel } from './narrow/filter-panel.ts';
import { watchSearchBox } from './search-box.ts';
import { searchHistory } from './search-history.ts';
import { searchRunner } from './search-runner.ts';
import { searchView } from './search-view.ts';
import { walkResults } from './walk-results.ts';

/** How long a reader has to rest before a search is told, in milliseconds: a miss may be a word that isn't finished. */
const REST = 600;

/**
 * Brings the search page to life: the box's text is searched as it is typed, and stands in the address.
 * The markup is that of SearchPanel.astro; `data-state` and `data-query` say how far a search is.
 */
export function startSearchPage(panel: HTMLElement, box: HTMLInputElement): void {
  const json = panel.querySelector('[data-search-settings]')?.textContent ?? '';
  const settings = JSON.parse(json) as SearchSettings<SearchStrings>;
  const view = searchView(panel, settings);
  const filters = filterPanel(panel, settings);
  const chosen = chosenFilters(panel, settings, filters.focus);
  const { search, count, showMore, stop } = searchRunner({ view, filters, chosen }, settings);
  const history = searchHistory(settings.narrowing, (asked) => {
    box.value = asked.query;
    filters.fill(asked);
    void search(asked, 0);
  });
  const asked = (query = box.value) => ({ ...history.asked, query });
  watchSearchBox(box, {
    typed: (query) => {
      history.typed(asked(query));
      void search(asked(query), REST);
    },
    submitted: (query) => {
      history.submitted(asked(query));
      void search(asked(query), 0);
    },
  });
  const narrow = (narrowing: Narrowing) => {
    history.chosen({ ...narrowing, query: box.value });
    void search(asked(), 0);
  };
  filters.onChoice(narrow);
  filters.onOpen(() => void count());
  chosen.onRemove((facet) => {
    const { filters: before, order } = history.asked;
    const left = Object.entries(before).filter(([name]) => facet !== undefined && name !== facet);
    const narrowing = { filters: Object.fromEntries(left) as Filters, order };
    filters.fill(narrowing);
    narrow(narrowing);
  });
  walkResults(box, panel);
  view.onRetry(() => void search(asked(), 0));
  view.onMore(() => void showMore());
  view.onStop(stop);
  // Who types before the script has come keeps what was typed.
  if (document.activeElement !== box || !box.value) box.value = history.asked.query;
  // A narrow header has the button alone: who comes by it comes to write.
  if (!box.value && new URLSearchParams(location.search).has('q')) box.focus();
  filters.fill(history.asked);
  void search(asked(), 0);
}
