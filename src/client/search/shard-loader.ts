import { shardPath, type Shards } from '../../domain/search/entry-shards.ts';
import { fetchJson } from '../fetch-json.ts';
import { unpackEntry, type NumberEntry, type PackedEntry } from '../../domain/search/number-entry.ts';

/** Loads a file's JSON by its address. Rejects where that can't be had. */
export type LoadJson = (address: string) => Promise<unknown>;

/** Gives the entries of a shard. Rejects where they can't be loaded. */
export type ShardLoader = (shard: number) => Promise<NumberEntry[]>;

/** Loads shards of a folder below the base of the site's addresses, and keeps what has come. */
export function shardLoader(folder: string, shards: Pick<Shards, 'build'>, load: LoadJson = fetchJson): ShardLoader {
  const loaded = new Map<number, NumberEntry[]>();
  return async (shard) => {
    const known = loaded.get(shard);
    if (known) return known;
    const entries = ((await load(shardPath(folder, shards, shard))) as PackedEntry[]).map(unpackEntry);
    loaded.set(shard, entries);
    return entries;
  };
}
