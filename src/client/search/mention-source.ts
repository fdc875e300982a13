import { shardPath, shardsOfKey, type ShardTable } from '../../domain/search/entry-shards.ts';
import { MENTION_SHARDS, MENTION_TABLE, mentionOrder, type MentionGroup } from '../../domain/search/mention-shard.ts';
import type { CutNumber } from '../../domain/search/number-shard.ts';
import { fileLoader } from './file-loader.ts';

/**
 * Gives the numbers that texts mention, among which those are that have the same running number and letters that begin alike, if
 * any does; of a `whole` number, those of these very letters. Rejects where they can't be loaded.
 */
export type MentionSource = (number: CutNumber & { whole: boolean }) => Promise<MentionGroup[]>;

/** Behind all letters. */
const LAST = '\uffff';

/** @param base the base of the site's addresses */
export function mentionSource(base: string, fetchFile?: Parameters<typeof fileLoader>[2]): MentionSource {
  const load = fileLoader(base, MENTION_TABLE, fetchFile);
  return async (number) => {
    const table = await load(MENTION_TABLE, (json) => json as ShardTable<string>);
    const first = mentionOrder(number);
    const [from] = shardsOfKey(first, table.firsts);
    const [, to] = shardsOfKey(number.whole ? first : first + LAST, table.firsts);
    const shards = Array.from({ length: to - from }, (_, at) => shardPath(MENTION_SHARDS, table, from + at));
    return (await Promise.all(shards.map((path) => load(path, (json) => json as MentionGroup[])))).flat();
  };
}
