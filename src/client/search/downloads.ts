import { fetchJson } from '../fetch-json.ts';

/** What searches have under way. */
export interface Downloads {
  /** Loads JSON; of a file that is under way already there is no second request. */
  fetch: (address: string, init?: RequestInit) => Promise<unknown>;
  /**
   * Another search begins: what only those before it wanted is given up. A reader who types on (`continued`) wants the
   * same files and more, some of them later than at once, so then nothing is.
   */
  begin: (continued: boolean) => void;
  /** Gives everything up: what is under way rejects. */
  stop: () => void;
}

interface Download {
  json: Promise<unknown>;
  abort: () => void;
  /** The last search that asked for it. */
  search: number;
}

/** @param came called with the bytes of each piece that comes in */
export function downloads(came: (bytes: number) => void): Downloads {
  const underWay = new Map<string, Download>();
  let search = 0;
  const giveUpBefore = (first: number) => {
    for (const [address, download] of underWay) {
      if (download.search >= first) continue;
      underWay.delete(address);
      download.abort();
    }
  };
  return {
    fetch: (address, init) => {
      const known = underWay.get(address);
      if (known) {
        known.search = search;
        return known.json;
      }
      const controller = new AbortController();
      const json = fetchJson(address, { ...init, signal: controller.signal }, came);
      const download = { json, abort: () => controller.abort(), search };
      underWay.set(address, download);
      const over = () => underWay.get(address) === download && underWay.delete(address);
      json.then(over, over);
      return json;
    },
    begin: (continued) => {
      const first = ++search;
      // By then the new search has asked for what it wants first, which may be under way.
      if (!continued) setTimeout(() => giveUpBefore(first));
    },
    stop: () => giveUpBefore(Infinity),
  };
}
