/** How many entries a shard holds at most, unless more of them share one key: 2 to 8 KB compressed. */
export const PER_SHARD = 100;

/** Entries in the order of their keys, cut into files of a site. Files are named after what all of them hold, so that no browser mixes those of two builds. */
export interface Shards<Key extends number | string = number> extends ShardTable<Key> {
  /** How many entries each shard holds. */
  sizes: readonly number[];
}

/** Finds the shards of a key. */
export interface ShardTable<Key extends number | string = number> {
  /** Tells the files of one build from those of another. */
  build: string;
  /** The key of the first entry of each shard, ascending; a key that fills several shards stands several times. */
  firsts: readonly Key[];
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
 * @param most what a shard holds at most, in the unit of `weightOf`: entries, unless told otherwise
 */
export function cutIntoShards<T>(
  entries: readonly T[],
  keyOf: (entry: T) => number | string,
  { most, weightOf }: { most: number; weightOf: (entry: T) => number } = { most: PER_SHARD, weightOf: () => 1 },
): T[][] {
  const shards: T[][] = [];
  let room = 0;
  const add = (some: readonly T[], weight: number) => {
    if (weight > room) {
      shards.push([]);
      room = most;
    }
    shards.at(-1)!.push(...some);
    room -= weight;
  };
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const key = keyOf(entries[start]!);
    while (end < entries.length && keyOf(entries[end]!) === key) end += 1;
    const ofKey = entries.slice(start, end);
    const weight = ofKey.reduce((sum, entry) => sum + weightOf(entry), 0);
    if (weight <= most) add(ofKey, weight);
    else {
      room = 0;
      for (const entry of ofKey) add([entry], weightOf(entry));
      room = 0;
    }
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
