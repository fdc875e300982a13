/** The query in the page's address: `?q=`. */
export interface SearchHistory {
  readonly query: string;
  /** The query while it is typed: one entry, however many letters. */
  typed(query: string): void;
  /** The query as asked for; what is typed next is an entry of its own. */
  submitted(query: string): void;
}

/** Keeps the address in step with the query. `changed` is called when the reader goes back or forward. */
export function searchHistory(changed: (query: string) => void): SearchHistory {
  let settled = true;
  const queryNow = () => new URLSearchParams(location.search).get('q') ?? '';
  const write = (query: string) => {
    if (query === queryNow()) return;
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    if (settled) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    settled = false;
  };
  addEventListener('popstate', () => {
    settled = true;
    changed(queryNow());
  });
  return {
    get query() {
      return queryNow();
    },
    typed: write,
    submitted: (query) => {
      write(query);
      settled = true;
    },
  };
}
