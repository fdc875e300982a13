import { shardsOfKey, type Shards } from '../../domain/search/entry-shards.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import { NUMBER_SHARDS, numberOrder, type CutNumber } from '../../domain/search/number-shard.ts';
import { SYMBOL_SHARDS, symbolOrder } from '../../domain/search/symbol-shard.ts';
import { shardLoader, type LoadJson } from './shard-loader.ts';

/**
 * Gives the entries among which a number is, if the archive has it. With `around` also those of the shards before and
 * behind, unless it fills several. Rejects where they can't be loaded.
 */
export type NumberSource = (number: CutNumber, around?: boolean) => Promise<NumberEntry[]>;

/**
 * The numbers of the site by running number, of one the newest first. Loaded as they are asked for.
 *
 * @param base the base of the site's addresses
 */
export function numberSource(base: string, shards: Shards, load?: LoadJson): NumberSource {
  return keyedSource(base + NUMBER_SHARDS, shards, numberOrder, load);
}

/** The numbers of the site by symbol (`rest`), then by running number; of each no more than its names and its day. */
export function symbolSource(base: string, shards: Shards<string>, load?: LoadJson): NumberSource {
  return keyedSource(base + SYMBOL_SHARDS, shards, ({ rest, running }) => symbolOrder(rest, running), load);
}

function keyedSource<Key extends number | string>(
  folder: string,
  shards: Shards<Key>,
  keyOf: (number: CutNumber) => Key,
  load?: LoadJson,
): NumberSource {
  const entriesOf = shardLoader(folder, shards, load);
  return async (number, around = false) => {
    const [from, to] = shardsOfKey(keyOf(number), shards.firsts);
    const more = around && to - from === 1 ? 1 : 0;
    const [start, end] = [Math.max(0, from - more), Math.min(shards.firsts.length, to + more)];
    return (await Promise.all(Array.from({ length: end - start }, (_, at) => entriesOf(start + at)))).flat();
  };
}
