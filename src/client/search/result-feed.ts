import type { Result, ResultMaker } from './result.ts';
import type { Found, LaneResult } from './lane.ts';

/** How many pages are looked at beyond those asked for, so that true phrases come before what only seemed one. */
const LOOK_AHEAD = 10;

/** Takes what lanes find, and gives results in that order, each page once. */
export interface ResultFeed {
  add(lane: Pick<LaneResult, 'found' | 'more'>): void;
  /** The next results, at most `count`; fewer only where there are no more so far. What a lane keeps back comes where the others have no more. */
  next(count: number): Promise<Result[]>;
  /** Whether something is left that may be a result. */
  readonly more: boolean;
}

export function resultFeed(make: ResultMaker): ResultFeed {
  const waiting: Found[] = [];
  const shown = new Set<string>();
  let ready: Result[] = [];
  let keptBack: LaneResult['more'];

  const prepare = async (count: number) => {
    for (const result of await Promise.all(waiting.splice(0, count).map(make))) {
      if (!result || shown.has(result.id)) continue;
      shown.add(result.id);
      ready.push(result);
    }
  };

  const take = async (count: number) => {
    while (ready.length < count && waiting.length > 0) await prepare(count - ready.length);
    if (ready.some(({ scattered }) => scattered) && seemsPhrase(waiting[0])) await prepare(LOOK_AHEAD);
    ready = [...ready.filter(({ scattered }) => !scattered), ...ready.filter(({ scattered }) => scattered)];
    return ready.splice(0, count);
  };

  return {
    add: ({ found, more }) => {
      waiting.push(...found);
      keptBack = more ?? keptBack;
    },
    next: async (count) => {
      const results = await take(count);
      while (keptBack && results.length < count) {
        const { found, more } = await keptBack();
        keptBack = more;
        waiting.push(...found);
        results.push(...(await take(count - results.length)));
      }
      return results;
    },
    get more() {
      return ready.length + waiting.length > 0 || keptBack !== undefined;
    },
  };
}

function seemsPhrase(found: Found | undefined): boolean {
  return found !== undefined && 'hit' in found && found.phrase !== undefined;
}
