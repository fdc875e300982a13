import type { NarrowingSettings } from '../../domain/search/search-settings.ts';
import { readAsked, writeAsked, type Asked } from './narrow/asked.ts';

/** What the page's address asks for. */
export interface SearchHistory {
  readonly asked: Asked;
  /** While the query is typed: one entry, however many letters. */
  typed(asked: Asked): void;
  /** As it was asked for; what is typed next is an entry of its own. */
  submitted(asked: Asked): void;
  /** A filter or an order was chosen: an entry of its own. */
  chosen(asked: Asked): void;
}

/** Keeps the address in step with what is asked for. `changed` is called when the reader goes back or forward. */
export function searchHistory(settings: NarrowingSettings, changed: (asked: Asked) => void): SearchHistory {
  let settled = true;
  const now = () => readAsked(location.search, settings);
  const write = (asked: Asked) => {
    const search = writeAsked(asked, settings);
    if (search === writeAsked(now(), settings)) return;
    const url = new URL(location.href);
    url.search = search;
    if (settled) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    settled = false;
  };
  addEventListener('popstate', () => {
    settled = true;
    changed(now());
  });
  return {
    get asked() {
      return now();
    },
    typed: write,
    submitted: (asked) => {
      write(asked);
      settled = true;
    },
    chosen: (asked) => {
      settled = true;
      write(asked);
      settled = true;
    },
  };
}
