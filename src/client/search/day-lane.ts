import type { DayMatches, DaySource } from './day-source.ts';
import type { LaneResult, Notice } from './lane.ts';
import type { DayQuery } from './plan-days.ts';

/**
 * Answers days from the days of issue: what was issued then, newest first; of a type that was named, only such, but for a day
 * on which nothing of that type was issued.
 */
export async function dayLane(query: DayQuery, days: DaySource): Promise<LaneResult> {
  if ('impossible' in query) return { found: [], notices: [{ say: 'impossibleDay', written: query.impossible }] };
  const span = 'span' in query ? query.span : { from: query.day, to: query.day };
  const { n, ...part } = await days(span);
  const type = 'span' in query || part.entries.some((entry) => entry.type === query.type) ? query.type : undefined;
  return { ...laneOf(part, type), span, ...(type !== undefined && { type }), notices: [noticeOf(query, n)] };
}

function noticeOf(query: Exclude<DayQuery, { impossible: string }>, n: number): Notice {
  if ('day' in query) return { say: n > 0 ? 'day' : 'noDay', day: query.day };
  const { span, type } = query;
  return type === undefined ? { say: 'span', span, n } : { say: 'spanOfType', span, type };
}

function laneOf({ entries, more }: Omit<DayMatches, 'n'>, type: string | undefined): LaneResult {
  const ofType = type === undefined ? entries : entries.filter((entry) => entry.type === type);
  return {
    found: ofType.map((entry) => ({ entry })),
    notices: [],
    ...(more && { more: async () => laneOf(await more(), type) }),
  };
}
