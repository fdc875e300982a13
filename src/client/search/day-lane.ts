import type { DayMatches, DaySource } from './day-source.ts';
import type { LaneResult } from './lane.ts';
import type { DayQuery } from './plan-days.ts';

/** Answers days from the days of issue: what was issued then, newest first. */
export async function dayLane(query: DayQuery, days: DaySource): Promise<LaneResult> {
  if ('impossible' in query) return { found: [], notices: [{ say: 'impossibleDay', written: query.impossible }] };
  if ('span' in query) {
    const { n, ...part } = await days(query.span);
    return { ...laneOf(part), notices: [{ say: 'span', span: query.span, n }] };
  }
  const { day } = query;
  const { n, ...part } = await days({ from: day, to: day });
  return { ...laneOf(part), notices: [{ say: n > 0 ? 'day' : 'noDay', day }] };
}

function laneOf({ entries, more }: Omit<DayMatches, 'n'>): LaneResult {
  return {
    found: entries.map((entry) => ({ entry })),
    notices: [],
    ...(more && { more: async () => laneOf(await more()) }),
  };
}
