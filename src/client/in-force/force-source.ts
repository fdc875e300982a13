import {
  CARDS_IN_FILE,
  FORCE_DATA,
  FORCE_INDEX,
  unpackForce,
  type ForceCard,
  type PackedForce,
} from '../../domain/in-force/force-data.ts';
import type { ForceEntry } from '../../domain/in-force/force-entry.ts';

/** The data of the archive. Every promise rejects where they can't be loaded. */
export interface ForceSource {
  /** All decisions, in the order of lists. */
  entries(): Promise<ForceEntry[]>;
  /** Their ids, in that order. */
  ids(): Promise<string[]>;
  /** What is shown of some, by their places. */
  cards(places: readonly number[]): Promise<ForceCard[]>;
}

/** Loads the JSON at a path below the site's base. */
export type LoadJson = (path: string) => Promise<unknown>;

/** A file that the index names is no more: the site was built anew since the index was loaded. */
export class OutdatedIndex extends Error {}

/** The data of a site, each file loaded once, when it is first needed; what fails is tried again the next time. */
export function forceSource(load: LoadJson): ForceSource {
  const loaded = new Map<string, Promise<unknown>>();
  const once = (path: string) => {
    const known = loaded.get(path) ?? load(path);
    loaded.set(path, known);
    known.catch(() => loaded.delete(path));
    return known;
  };
  const index = () => once(FORCE_INDEX) as Promise<PackedForce>;
  let entries: ForceEntry[] | undefined;
  const cardsFile = async (name: string) => (await once(FORCE_DATA + name)) as ForceCard[];
  return {
    entries: async () => (entries ??= unpackForce(await index())),
    ids: async () => (await once(FORCE_DATA + (await index()).ids)) as string[],
    cards: async (places) => {
      const { cards } = await index();
      return Promise.all(
        places.map(async (place) => {
          const file = await cardsFile(cards[Math.floor(place / CARDS_IN_FILE)] ?? '');
          return file[place % CARDS_IN_FILE]!;
        }),
      );
    },
  };
}

/**
 * Loads JSON over the network. The index is asked for anew each time, since its name says nothing of what it holds;
 * rejects with `OutdatedIndex` where another file is missing.
 *
 * @param base the base of the site's addresses
 */
export function jsonLoader(base: string): LoadJson {
  return async (path) => {
    const isIndex = path === FORCE_INDEX;
    const response = await fetch(base + path, isIndex ? { cache: 'no-cache' } : {});
    if (response.status === 404 && !isIndex) throw new OutdatedIndex(path);
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return (await response.json()) as unknown;
  };
}
