import type { SearchSettings } from '../../domain/search/search-settings.ts';
import type { SearchStrings } from '../../i18n/search/strings.ts';
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
  const { search, showMore } = searchRunner(view, settings);
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
  // Who types before the script has come keeps what was typed.
  if (document.activeElement !== box || !box.value) box.value = history.query;
  // A narrow header has the button alone: who comes by it comes to write.
  if (!box.value && new URLSearchParams(location.search).has('q')) box.focus();
  void search(box.value, 0);
}
