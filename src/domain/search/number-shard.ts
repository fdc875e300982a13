import { foldMarks } from '../vietnamese-text.ts';

/** How many decisions a shard holds on average: about 2 KB compressed. */
const PER_SHARD = 40;
const MOST_SHARDS = 4096;

/** Where the shards lie below the site's base. */
const NUMBER_SHARDS = 'data/numbers/';

/** The path of a shard below the site's base. */
export function shardPath(shard: number): string {
  return `${NUMBER_SHARDS}${shard}.json`;
}

/** How many shards the numbers of an archive fill: a power of two, so that an archive that grows seldom moves them. */
export function shardCount(decisions: number): number {
  let count = 1;
  while (count < MOST_SHARDS && count * PER_SHARD < decisions) count *= 2;
  return count;
}

/**
 * The letters and digits of a number, in the spelling by which a reader's text is compared with it:
 * `2236 / QĐ - UBND` is `2236qdubnd`.
 */
function compactNumber(number: string): string {
  return foldMarks(number).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A number cut at its running number, for comparing: `head` and `rest` in the spelling of `compactNumber`. */
export interface CutNumber {
  head: string;
  /** Without leading zeros; empty where the number has no digit. */
  running: string;
  rest: string;
}

/** Cuts a number: `05/QĐ-UBND` into ``, `5`, `qdubnd`; `RFC 2119` into `rfc`, `2119`, ``. */
export function cutNumber(number: string): CutNumber {
  const digits = /\d+/.exec(number);
  if (!digits) return { head: compactNumber(number), running: '', rest: '' };
  return {
    head: compactNumber(number.slice(0, digits.index)),
    running: digits[0].replace(/^0+(?=\d)/, ''),
    rest: compactNumber(number.slice(digits.index + digits[0].length)),
  };
}

/** The shard that a number lies in: by its running number, so that one shard answers any spelling of it; else by its letters. */
export function shardOf({ head, running }: CutNumber, count: number): number {
  if (running && running.length < 16) return Number(running) % count;
  let hash = 0;
  for (const letter of running || head) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 0x7fffffff;
  return hash % count;
}
