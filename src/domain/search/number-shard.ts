import { foldMarks } from '../vietnamese-text.ts';

/** Where the shards of numbers lie below the site's base: entries in the order of `numberOrder`, of one running number newest first. */
export const NUMBER_SHARDS = 'data/numbers/';

/** Numbers without digits come behind all others, as do those with more digits than a computer counts. */
const BEYOND = 1e15;

/**
 * The letters and digits of a number, in the spelling by which a reader's text is compared with it:
 * `2236 / QĐ - UBND` is `2236qdubnd`.
 */
export function compactNumber(number: string): string {
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

/** The place of a number among all: its running number, so that one shard answers any spelling of it; else one that its letters give. */
export function numberOrder({ head, running }: Pick<CutNumber, 'head' | 'running'>): number {
  if (running && running.length < 16) return Number(running);
  let hash = 0;
  for (const letter of running || head) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 0x7fffffff;
  return BEYOND + hash;
}
