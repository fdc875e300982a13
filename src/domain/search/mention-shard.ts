import type { CutNumber } from './number-shard.ts';
import type { TextPage } from './text-files.ts';

/**
 * Where the shards of mentions lie below the site's base: groups in the order of `mentionOrder`. Their table
 * (`ShardTable`) alone keeps its name from build to build.
 */
export const MENTION_SHARDS = 'data/mentions/';
export const MENTION_TABLE = `${MENTION_SHARDS}table.json`;

/** Mentions of a number that are kept: the newest. */
export const MENTIONS_KEPT = 30;

/**
 * The place of a number among all that are mentioned, by its parts without the year: by the running number, then by letters,
 * so that one shard mostly has all that begin alike.
 */
export function mentionOrder({ head, running, rest }: CutNumber): string {
  return `${running.padStart(9, '0')} ${head} ${rest}`;
}

/** Pages that mention a number, be it the archive's or not. */
export interface MentionGroup {
  number: string;
  /** How many pages mention it; kept are `MENTIONS_KEPT` of them, newest first. */
  n: number;
  mentions: Mention[];
}

/** Where a page first mentions a number. */
export interface Mention {
  page: TextPage;
  /** The number of that page, see `FacetTable`. */
  at: number;
  /** The section that does: its id and its title. Absent where a title or a relation does, and outside of sections. */
  place?: [id: string, title: string];
  /** The words around it; absent as above. */
  text?: [before: string, cited: string, after: string];
}

/** Orders mentions by the days of their pages, the newest first; those of one day keep their order. */
export function newestFirst({ page: a }: Mention, { page: b }: Mention): number {
  const [dayA, dayB] = [a.day ?? '', b.day ?? ''];
  return dayA === dayB ? 0 : dayA < dayB ? 1 : -1;
}
