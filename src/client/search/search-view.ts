import type { SearchSettings } from '../../domain/search/search-settings.ts';
import { fillIn, type SearchStrings } from '../../i18n/search/strings.ts';
import { element } from '../element.ts';
import { noticeElements } from './notice-elements.ts';
import { resultElement } from './result-element.ts';
import type { Result } from './result.ts';
import type { Notice } from './lane.ts';

export type SearchState = 'idle' | 'searching' | 'done' | 'none' | 'error';

/** The search page's panel: `[data-search]` with its list, its status and its button for more. */
export interface SearchView {
  /** Says what is searched for; what stands in the list is from before until `show` replaces it. */
  start(query: string): void;
  show(results: readonly Result[], replace: boolean): void;
  /** The search is over: the state, and whether there is more to show. */
  end(state: Exclude<SearchState, 'searching'>, more: boolean): void;
  /** Tells how the search went, for readers and screen readers. */
  tell(notices: readonly Notice[]): void;
  /** Shows no results and tells nothing. */
  clear(): void;
  onMore(act: () => void): void;
  onRetry(act: () => void): void;
}

export function searchView(panel: HTMLElement, settings: SearchSettings<SearchStrings>): SearchView {
  const { texts } = settings;
  const part = <E extends HTMLElement>(name: string) => panel.querySelector<E>(`[data-search-${name}]`)!;
  const [list, status] = [part('results'), part('status')];
  const [more, retry] = [part<HTMLButtonElement>('more'), part<HTMLButtonElement>('retry')];
  const set = (state: SearchState) => {
    panel.dataset.state = state;
    list.setAttribute('aria-busy', String(state === 'searching'));
    retry.hidden = state !== 'error';
    if (state === 'searching') more.hidden = true;
  };
  return {
    start: (query) => {
      panel.dataset.query = query;
      set('searching');
    },
    show: (results, replace) => {
      const entries = results.map((result) => resultElement(result, settings));
      if (replace) list.replaceChildren(...entries);
      else list.append(...entries);
    },
    end: (state, moreToShow) => {
      set(state);
      more.hidden = !moreToShow;
    },
    tell: (notices) => {
      const { state, query = '' } = panel.dataset;
      const said: HTMLElement[] = notices.flatMap((notice) => noticeElements(notice, settings));
      const count = list.childElementCount;
      const summary =
        state === 'error' && count + notices.length > 0
          ? texts.failedText
          : summaryText(state as SearchState, query, count, !more.hidden, texts);
      const saysMiss = notices.some(({ say }) => say !== 'decoded');
      if (state !== 'none' || !saysMiss) said.push(element('p', '', [summary]));
      status.replaceChildren(...said);
    },
    clear: () => {
      list.replaceChildren();
      status.replaceChildren();
    },
    onMore: (act) => more.addEventListener('click', act),
    onRetry: (act) => retry.addEventListener('click', act),
  };
}

function summaryText(state: SearchState, query: string, count: number, more: boolean, texts: SearchStrings): string {
  if (state === 'error') return texts.failed;
  if (state === 'none') return fillIn(texts.none, { query });
  if (more) return fillIn(texts.first, { n: count });
  return count === 1 ? texts.one : fillIn(texts.all, { n: count });
}
