import type { PlainDate } from '../../domain/plain-date.ts';
import type { Profile } from '../../domain/settings.ts';
import { dayLane } from './day-lane.ts';
import type { DaySource } from './day-source.ts';
import type { Found, LaneResult, Notice } from './lane.ts';
import { numberLane, type NumberSources } from './number-lane.ts';
import type { QueryPlan } from './plan-query.ts';
import { searchText } from './search-text.ts';
import type { TextIndex } from './text-index.ts';
import { searchUnits } from './text/search-units.ts';
import type { TextSource } from './text/text-source.ts';

/** What the lanes search in. */
export interface Sources extends NumberSources {
  days: DaySource;
  index: TextIndex;
  /** The texts by their syllables; absent where the site is in a language whose words change their endings. */
  texts?: TextSource;
  profile: Profile;
}

/**
 * Runs the lanes of a plan and yields what each brings, in the order of showing: numbers, then where texts mention them;
 * the day; the text. Throws where a lane's data can't be loaded.
 */
export async function* searchLanes(
  plan: QueryPlan,
  { days, index, texts, profile, ...sources }: Sources,
): AsyncGenerator<LaneResult> {
  if (plan.number) {
    const { lane, only, mentions } = await numberLane(plan.number, sources, profile);
    yield lane;
    if (only) {
      yield { found: await mentionsOf(mentions, index), notices: [] };
      return;
    }
  }
  if (plan.days) yield await dayLane(plan.days, days);
  if (plan.days && 'day' in plan.days) yield await dayMentions(plan.days.day, index);
  if (plan.words.length) yield await (texts ? unitLane(plan, texts) : textLane(plan, index));
}

async function unitLane(plan: QueryPlan, texts: TextSource): Promise<LaneResult> {
  const { hits, unknown, decoded } = await searchUnits(plan.text, plan.phrase, texts);
  const phrase = plan.phrase && { phrase: { words: plan.words, exactMarks: plan.marks, begun: false } };
  return {
    found: hits.map((hit) => ({ ...hit, ...phrase })),
    notices: wordNotices(unknown, decoded),
  };
}

async function textLane(plan: QueryPlan, index: TextIndex): Promise<LaneResult> {
  const { hits, unknown, decoded } = await searchText(index, plan);
  return {
    found: hits.map((hit) => ({ ...hit, phraseOnly: plan.phrase })),
    notices: wordNotices(unknown, decoded),
  };
}

function wordNotices(unknown: string[], decoded: string[]): Notice[] {
  const notices: Notice[] = [];
  if (decoded.length) notices.push({ say: 'decoded', words: decoded });
  if (unknown.length) notices.push({ say: 'unknownWords', words: unknown });
  return notices;
}

async function mentionsOf(written: string, index: TextIndex): Promise<Found[]> {
  return (await index.searchPhrase(written)).map((hit) => ({ hit, why: 'mention' }));
}

/** What the index has of a day: pages of that day, which it holds as a word of its own, then where texts mention it. */
async function dayMentions(day: PlainDate, index: TextIndex): Promise<LaneResult> {
  const issued = await index.searchPhrase(day);
  const mentions = (await Promise.all(spellingsOf(day).map((spelling) => mentionsOf(spelling, index)))).flat();
  return { found: [...issued.map((hit) => ({ hit })), ...mentions], notices: [] };
}

/** A day in figures, as texts write it: with and without leading zeros. */
function spellingsOf(day: PlainDate): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const bare = (figures: string) => String(Number(figures));
  return [...new Set([date, bare(date)].flatMap((d) => [month, bare(month)].map((m) => `${d}/${m}/${year}`)))];
}
