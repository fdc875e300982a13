/** How many entries a shard holds at most, unless more of them share one key: 2 to 8 KB compressed. */
export const PER_SHARD = 100;

/** Entries in the order of their keys, cut into files of a site. Files are named after what all of them hold, so that no browser mixes those of two builds. */
export interface Shards<Key extends number | string = number> {
  /** Tells the files of one build from those of another. */
  build: string;
  /** The key of the first entry of each shard, ascending; a key that fills several shards stands several times. */
  firsts: readonly Key[];
  /** How many entries each shard holds. */
  sizes: readonly number[];
}

/** The path of a shard below the site's base. */
export function shardPath(folder: string, { build }: Pick<Shards, 'build'>, shard: number): string {
  return `${folder}${build}-${shard}.json`;
}

/**
 * Cuts ordered entries into shards: those of one key stay together where they fit into one, and fill shards of their
 * own where they don't.
 *
 * @param entries in ascending order of their keys
 */
export function cutIntoShards<T>(entries: readonly T[], keyOf: (entry: T) => number | string): T[][] {
  const shards: T[][] = [];
  let last: T[] | undefined;
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const key = keyOf(entries[start]!);
    while (end < entries.length && keyOf(entries[end]!) === key) end += 1;
    if (last && last.length + end - start <= PER_SHARD) last.push(...entries.slice(start, end));
    else
      for (let at = start; at < end; at += PER_SHARD)
        shards.push((last = entries.slice(at, Math.min(end, at + PER_SHARD))));
    if (end - start > PER_SHARD) last = undefined;
  }
  return shards;
}

/** The shards, `[from, to)`, in which the entries of a key lie, if there are any: one, unless they fill several. */
export function shardsOfKey<Key extends number | string>(key: Key, firsts: readonly Key[]): [from: number, to: number] {
  let to = 0;
  while (to < firsts.length && firsts[to]! <= key) to += 1;
  let from = Math.max(0, to - 1);
  while (from > 0 && firsts[from - 1] === key) from -= 1;
  return [from, Math.min(Math.max(to, 1), firsts.length)];
}
