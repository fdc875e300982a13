import { newestFirst } from '../../domain/search/mention-shard.ts';
import type { LaneResult } from './lane.ts';
import { matchMentions, type MentionedNumber } from './match-mentions.ts';
import type { MentionSource } from './mention-source.ts';

/** Where texts mention a number, newest first; told where they are more than are kept. */
export async function mentionLane(
  asked: MentionedNumber & { written: string },
  source: MentionSource,
): Promise<LaneResult> {
  const groups = matchMentions(asked, await source(asked));
  const found = groups.flatMap((group) => group.mentions).sort(newestFirst);
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  return {
    found: found.map((mention) => ({ mention, why: 'mention' })),
    notices: n > found.length ? [{ say: 'mentions', number: asked.written, n, shown: found.length }] : [],
  };
}
