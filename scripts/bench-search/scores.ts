/** Results that are looked at: a page of them. */
export const DEPTH = 10;

/** How well questions were answered; all from 0 to 1. */
export interface Scores {
  /** The part of the questions whose provision stood among the first 1, 3 and 10 results. */
  success: Record<1 | 3 | 10, number>;
  /** The mean of 1/rank, 0 for what was not among the first ten. */
  mrr: number;
}

/**
 * The rank of the first result with a link to an address, from 1; undefined where none of the first ten has one.
 *
 * @param results each a list of its links (`linksOf`)
 */
export function rankOf(address: string, results: readonly (readonly string[])[]): number | undefined {
  const at = results.slice(0, DEPTH).findIndex((links) => links.some((link) => leadsTo(link, address)));
  return at < 0 ? undefined : at + 1;
}

/** Whether a link leads to an address or into what stands there: into the page, or below the article (`dieu-5-khoan-2`). */
export function leadsTo(link: string, address: string): boolean {
  if (!address.includes('#')) return link.split('#')[0] === address;
  return link === address || link.startsWith(`${address}-khoan-`) || link.startsWith(`${address}-diem-`);
}

/** Scores of a set of questions by the rank of each one's provision. All are 0 where there is no question. */
export function scoresOf(ranks: readonly (number | undefined)[]): Scores {
  const part = (sum: number) => (ranks.length === 0 ? 0 : sum / ranks.length);
  const within = (limit: number) => part(ranks.filter((rank) => rank !== undefined && rank <= limit).length);
  return {
    success: { 1: within(1), 3: within(3), 10: within(10) },
    mrr: part(ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : 1 / rank), 0)),
  };
}

/**
 * The value that a part (0 to 1) of all values does not exceed, by nearest rank: `quantile(times, 0.5)` is the (lower)
 * median. Undefined where there is none.
 */
export function quantile(values: readonly number[], part: number): number | undefined {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(part * ordered.length) - 1)];
}
