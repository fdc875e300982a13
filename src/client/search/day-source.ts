import type { PlainDate } from '../../domain/plain-date.ts';
import { DAY_SHARDS, dayOrder } from '../../domain/search/day-shard.ts';
import { shardsOfKey, type Shards } from '../../domain/search/entry-shards.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import type { DaySpan } from './plan-days.ts';
import { shardLoader, type LoadJson } from './shard-loader.ts';

/** What was issued in a span of days. */
export interface DayMatches {
  /** How many documents, those not loaded yet included. */
  n: number;
  /** The first of them, newest first; `more` brings the next. */
  entries: NumberEntry[];
  more?: () => Promise<Omit<DayMatches, 'n'>>;
}

/** Gives what was issued in a span of days. Rejects where that can't be loaded. */
export type DaySource = (span: DaySpan) => Promise<DayMatches>;

/**
 * The days of issue of the site. Of a span the newest part is loaded, and the oldest, since both may reach beyond it;
 * what lies between them, as it is asked for.
 *
 * @param base the base of the site's addresses
 */
export function daySource(base: string, shards: Shards, load?: LoadJson): DaySource {
  const entriesOf = shardLoader(`${base}${DAY_SHARDS}`, shards, load);
  const { firsts, sizes } = shards;
  return async ({ from = '0001-01-01', to = '9999-12-31' }) => {
    const [oldest] = shardsOfKey(dayOrder(from), firsts);
    const newest = shardsOfKey(dayOrder(to), firsts)[1] - 1;
    if (newest < oldest || firsts.length === 0) return { n: 0, entries: [] };
    const part = async (shard: number) => {
      const entries = await entriesOf(shard);
      return entries.filter(({ issued = '' }) => issued >= from && issued <= to).sort(newestFirst);
    };
    const [last, first] = await Promise.all([part(newest), newest === oldest ? [] : part(oldest)]);
    const between = sizes.slice(oldest + 1, newest).reduce((sum, size) => sum + size, 0);
    const rest = (shard: number): Pick<DayMatches, 'more'> =>
      shard < oldest ? {} : { more: async () => ({ entries: await part(shard), ...rest(shard - 1) }) };
    return { n: last.length + between + first.length, entries: last, ...rest(newest - 1) };
  };
}

/** Gives the decision that a page is of, by the number of the page and the day of issue. Rejects where that can't be loaded. */
export type ListedSource = (page: number, day: PlainDate | undefined) => Promise<NumberEntry>;

/** The decisions of the site, as `daySource` loads them, one by one. */
export function listedSource(base: string, shards: Shards, load?: LoadJson): ListedSource {
  const entriesOf = shardLoader(`${base}${DAY_SHARDS}`, shards, load);
  return async (page, day = '') => {
    const [from, to] = shardsOfKey(dayOrder(day), shards.firsts);
    for (let shard = from; shard < to; shard++) {
      const entry = (await entriesOf(shard)).find((one) => one.page === page);
      if (entry) return entry;
    }
    throw new Error(`No decision is known of page ${page}`);
  };
}

/** Entries of one day keep their order. */
function newestFirst(a: NumberEntry, b: NumberEntry): number {
  const [dayA, dayB] = [a.issued ?? '', b.issued ?? ''];
  return dayA === dayB ? 0 : dayA < dayB ? 1 : -1;
}
