import type { PlainDate } from '../../domain/plain-date.ts';
import type { Span, StateMember } from './state-lists.ts';

/** How many there are from a day on; the first from the day of the archive. */
export interface Count {
  from?: PlainDate;
  n: number;
}

/** What is said from a day on; the first from the day of the archive. */
export interface TextPhase {
  from?: PlainDate;
  words: string;
}

/** No page tells further changes of a number than these: what comes later, if at all, a later build tells. */
const MOST_CHANGES = 100;

/**
 * How many members a list has on the day of the archive, and on each later day on which that number changes, as far as
 * it is known. Where there are too many changes, the last is left without a number: `n` is NaN.
 */
export function countsOf(members: readonly StateMember[]): Count[] {
  const changes = new Map<PlainDate, number>();
  const change = (day: PlainDate, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const { from, until } of members.flatMap(({ spans }) => spans)) {
    change(from, 1);
    if (until) change(until, -1);
  }
  let n = changes.get('') ?? 0;
  const counts: Count[] = [{ n }];
  for (const from of [...changes.keys()].filter(Boolean).sort()) {
    const by = changes.get(from) ?? 0;
    if (by === 0) continue;
    n += by;
    if (counts.length > MOST_CHANGES) return [...counts, { from, n: Number.NaN }];
    counts.push({ from, n });
  }
  return counts;
}

/** Spans as `data-span` has them: `/2026-04-01 2026-07-01/`; undefined for all days. */
export function writtenSpans(spans: readonly Span[]): string | undefined {
  const all = spans.length === 1 && !spans[0]?.from && !spans[0]?.until;
  return all ? undefined : spans.map(({ from, until }) => `${from}/${until}`).join(' ');
}

/** Whether something is away on the day of the archive. */
export function isAway(spans: readonly Span[]): boolean {
  return !spans.some(({ from }) => from === '');
}

/** The days on which none of some members is there, and those on which any is. */
export function emptySpans(counts: readonly Count[]): { empty: Span[]; filled: Span[] } {
  const empty: Span[] = [];
  const filled: Span[] = [];
  counts.forEach(({ from = '', n }, index) => {
    const spans = n === 0 ? empty : filled;
    const until = counts[index + 1]?.from ?? '';
    const last = spans.at(-1);
    if (last && last.until === from) last.until = until;
    else spans.push({ from, until });
  });
  return { empty, filled };
}

/** Words for each count. */
export function countWords(counts: readonly Count[], wordsOf: (n: number) => string): TextPhase[] {
  return counts.map(({ from, n }) => ({ ...(from && { from }), words: Number.isNaN(n) ? '' : wordsOf(n) }));
}
