import { unpackEntry, type NumberEntry, type PackedEntry } from '../../domain/search/number-entry.ts';
import { shardOf, shardPath, type CutNumber } from '../../domain/search/number-shard.ts';

/** Gives the entries among which a number is, if the archive has it. Rejects where they can't be loaded. */
export type NumberSource = (number: CutNumber) => Promise<NumberEntry[]>;

/**
 * The numbers of the site, loaded by shard; each once.
 *
 * @param base the base of the site's addresses
 * @param shards how many there are
 */
export function numberSource(base: string, shards: number): NumberSource {
  const loaded = new Map<number, Promise<NumberEntry[]>>();
  return (number) => {
    const shard = shardOf(number, shards);
    const entries = loaded.get(shard) ?? load(`${base}${shardPath(shard)}`);
    loaded.set(shard, entries);
    entries.catch(() => loaded.delete(shard));
    return entries;
  };
}

async function load(address: string): Promise<NumberEntry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return ((await response.json()) as PackedEntry[]).map(unpackEntry);
}
