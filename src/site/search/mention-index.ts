import { createHash } from 'node:crypto';
import { numberKey } from '../../domain/document-number.ts';
import { withoutYear } from '../../domain/search/compared-number.ts';
import { cutIntoShards, shardPath, type ShardTable } from '../../domain/search/entry-shards.ts';
import {
  MENTION_SHARDS,
  MENTION_TABLE,
  MENTIONS_KEPT,
  mentionOrder,
  newestFirst,
  type Mention,
  type MentionGroup,
} from '../../domain/search/mention-shard.ts';
import { cutNumber } from '../../domain/search/number-shard.ts';
import type { IndexPage } from './index-page.ts';
import { textPageOf } from './text-page.ts';

/** Mentions in a shard at most, unless more of them are of one number: about 6 KB compressed. */
const PER_SHARD = 40;

/** Collects pages and gives the files that tell which of them mention a number. */
export class MentionIndex {
  readonly #groups = new Map<string, { number: string; mentions: Mention[] }>();
  #pages = 0;

  add(indexed: IndexPage): void {
    const page = textPageOf(indexed);
    const at = this.#pages++;
    for (const { number, ...where } of indexed.cited) {
      const key = numberKey(number, 'vn');
      const group = this.#groups.get(key) ?? { number, mentions: [] };
      this.#groups.set(key, group);
      group.mentions.push({ page, at, ...where });
    }
  }

  /** Every file, by its path below the site's base, with its JSON. */
  *files(): Generator<[path: string, json: string]> {
    const keyed = Array.from(this.#groups, ([key, group]) => ({
      key,
      order: mentionOrder(cutNumber(withoutYear(group.number).bare)),
      group: keptOf(group),
    }));
    keyed.sort((a, b) => compare(a.order, b.order) || compare(a.key, b.key));
    const parts = cutIntoShards(keyed, ({ order }) => order, {
      most: PER_SHARD,
      weightOf: ({ group }) => group.mentions.length,
    });
    const texts = parts.map((part) => JSON.stringify(part.map(({ group }) => group)));
    const table: ShardTable<string> = {
      build: createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12),
      firsts: parts.map(([first]) => first!.order),
    };
    yield [MENTION_TABLE, JSON.stringify(table)];
    for (const [at, text] of texts.entries()) yield [shardPath(MENTION_SHARDS, table, at), text];
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function keptOf({ number, mentions }: { number: string; mentions: Mention[] }): MentionGroup {
  return { number, n: mentions.length, mentions: mentions.toSorted(newestFirst).slice(0, MENTIONS_KEPT) };
}
