import type { MergedNames } from '../../domain/search/search-settings.ts';
import type { Issuer, SiteSettings } from '../../domain/settings.ts';

/**
 * Names of dissolved issuers, each with those of its successors, as far as they differ: `Bình Thuận`, `Lâm Đồng` of
 * `Ủy ban nhân dân tỉnh …`. Whole names where what differs is no proper name.
 */
export function mergedNames({ issuers }: Pick<SiteSettings, 'issuers'>): MergedNames {
  const pairs = new Map<string, readonly [string, string]>();
  for (const issuer of Object.values(issuers)) {
    for (const successor of successorsOf(issuer, issuers)) {
      for (const pair of namePairs(issuer, successor)) {
        const [before, after] = differing(...pair);
        if (before !== after) pairs.set(`${before}\n${after}`, [before, after]);
      }
    }
  }
  return [...pairs.values()];
}

function successorsOf({ successor }: Issuer, issuers: SiteSettings['issuers']): Issuer[] {
  const found = new Set<Issuer>();
  for (let next = issuers[successor ?? '']; next && !found.has(next); next = issuers[next.successor ?? ''])
    found.add(next);
  return [...found];
}

function namePairs(before: Issuer, after: Issuer): [string, string][] {
  const short: [string, string][] = before.short && after.short ? [[before.short, after.short]] : [];
  return [[before.name, after.name], ...short];
}

/** What stands between the words with which both names begin and those with which they end. */
function differing(before: string, after: string): [string, string] {
  const [a, b] = [before.split(' '), after.split(' ')];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [cutA, cutB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return [cutA, cutB].every(isProperName) ? [cutA.join(' '), cutB.join(' ')] : [before, after];
}

/** Two words or more, each with a capital letter: one word alone may be a part of anything. */
function isProperName(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}
