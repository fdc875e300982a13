import { shardPath, shardsOfKey, type ShardTable } from '../../domain/search/entry-shards.ts';
import { MENTION_SHARDS, MENTION_TABLE, type MentionGroup } from '../../domain/search/mention-shard.ts';
import { numberOrder, type CutNumber } from '../../domain/search/number-shard.ts';
import { fileLoader } from './file-loader.ts';

/** Gives the numbers that texts mention, among which a number is, if any does. Rejects where they can't be loaded. */
export type MentionSource = (number: Pick<CutNumber, 'head' | 'running'>) => Promise<MentionGroup[]>;

/** @param base the base of the site's addresses */
export function mentionSource(base: string, fetchFile?: Parameters<typeof fileLoader>[2]): MentionSource {
  const load = fileLoader(base, MENTION_TABLE, fetchFile);
  return async (number) => {
    const table = await load(MENTION_TABLE, (json) => json as ShardTable);
    const [from, to] = shardsOfKey(numberOrder(number), table.firsts);
    const shards = Array.from({ length: to - from }, (_, at) => shardPath(MENTION_SHARDS, table, from + at));
    return (await Promise.all(shards.map((path) => load(path, (json) => json as MentionGroup[])))).flat();
  };
}
