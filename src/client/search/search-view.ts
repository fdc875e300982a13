import type { SearchSettings } from '../../domain/search/search-settings.ts';
import { fillIn, type SearchStrings } from '../../i18n/search/strings.ts';
import { element } from '../element.ts';
import { noticeElements } from './notice-elements.ts';
import { resultElement } from './result-element.ts';
import { slowSearch } from './slow-search.ts';
import type { Result } from './result.ts';
import type { Notice } from './lane.ts';
import type { Counted } from './narrow/gathered.ts';

/** How many pages were found, and how many of them filters leave: so many or fewer. */
export type Narrowed = Pick<Counted, 'found' | 'total' | 'atMost'>;

export type SearchState = 'idle' | 'searching' | 'done' | 'none' | 'error';

/** How a search ended; `stopped` by the reader, which is the state `error`: it is over, and not whole. */
export type SearchEnd = Exclude<SearchState, 'searching'> | 'stopped';

/** Notices that don't tell of something missing. */
const OF_WHAT_WAS_SEARCHED: ReadonlySet<Notice['say']> = new Set([
  'decoded',
  'merged',
  'suggestion',
  'mentions',
  'spanOfType',
]);

/** The search page's panel: `[data-search]` with its list, its status and its button for more. */
export interface SearchView {
  /** Says what is searched for; what stands in the list is from before until `show` replaces it. */
  start(query: string): void;
  show(results: readonly Result[], replace: boolean): void;
  /** So many bytes of what it searches in have come. */
  came(bytes: number): void;
  /** The search is over, and whether there is more to show. */
  end(how: SearchEnd, more: boolean): void;
  /** Tells how the search went, for readers and screen readers; with what filters have left of it. */
  tell(notices: readonly Notice[], narrowed?: Narrowed): void;
  /** Shows no results and tells nothing. */
  clear(): void;
  onMore(act: () => void): void;
  onRetry(act: () => void): void;
  onStop(act: () => void): void;
}

export function searchView(panel: HTMLElement, settings: SearchSettings<SearchStrings>): SearchView {
  const { texts } = settings;
  const part = <E extends HTMLElement>(name: string) => panel.querySelector<E>(`[data-search-${name}]`)!;
  const [list, status] = [part('results'), part('status')];
  const [more, retry] = [part<HTMLButtonElement>('more'), part<HTMLButtonElement>('retry')];
  const stop = part<HTMLButtonElement>('stop');
  const slow = slowSearch(panel, settings);
  let ended: SearchEnd = 'idle';
  const set = (state: SearchState) => {
    panel.dataset.state = state;
    list.setAttribute('aria-busy', String(state === 'searching'));
    retry.hidden = state !== 'error';
    if (state === 'searching') more.hidden = true;
  };
  return {
    start: (query) => {
      panel.dataset.query = query;
      slow.begin();
      set('searching');
    },
    show: (results, replace) => {
      const entries = results.map((result) => resultElement(result, settings));
      if (replace) list.replaceChildren(...entries);
      else list.append(...entries);
    },
    came: slow.came,
    end: (how, moreToShow) => {
      ended = how;
      const held = document.activeElement === stop;
      retry.textContent = how === 'stopped' ? texts.again : texts.retry;
      slow.end();
      set(how === 'stopped' ? 'error' : how);
      more.hidden = !moreToShow;
      if (held && !retry.hidden) retry.focus();
    },
    tell: (notices, narrowed) => {
      const { state, query = '' } = panel.dataset;
      const said: HTMLElement[] = notices.flatMap((notice) => noticeElements(notice, settings));
      const count = list.childElementCount;
      const summary =
        ended === 'stopped'
          ? texts.stopped
          : state === 'error' && count + notices.length > 0
            ? texts.failedText
            : narrowed && narrowed.found > 0 && state !== 'error'
              ? narrowedText(narrowed, count, !more.hidden, settings)
              : summaryText(state as SearchState, query, count, !more.hidden, texts);
      const saysMiss = notices.some(({ say }) => !OF_WHAT_WAS_SEARCHED.has(say));
      if (state !== 'none' || narrowed || !saysMiss) said.push(element('p', '', [summary]));
      status.replaceChildren(...said);
    },
    clear: () => {
      list.replaceChildren();
      status.replaceChildren();
    },
    onMore: (act) => more.addEventListener('click', act),
    onRetry: (act) => retry.addEventListener('click', act),
    onStop: (act) => stop.addEventListener('click', act),
  };
}

function summaryText(state: SearchState, query: string, count: number, more: boolean, texts: SearchStrings): string {
  if (state === 'error') return texts.failed;
  if (state === 'none') return fillIn(texts.none, { query });
  if (more) return fillIn(texts.first, { n: count });
  return count === 1 ? texts.one : fillIn(texts.all, { n: count });
}

function narrowedText(
  { total, atMost }: Narrowed,
  shown: number,
  more: boolean,
  { locale, texts: { narrow } }: SearchSettings<SearchStrings>,
): string {
  const { format } = new Intl.NumberFormat(locale);
  if (more) return fillIn(atMost ? narrow.firstAtMost : narrow.first, { n: format(total), shown: format(shown) });
  if (shown === 0) return narrow.none;
  return shown === 1 ? narrow.one : fillIn(narrow.all, { n: format(shown) });
}
