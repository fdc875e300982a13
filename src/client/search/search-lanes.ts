import type { PlainDate } from '../../domain/plain-date.ts';
import type { MergedNames } from '../../domain/search/search-settings.ts';
import type { Profile } from '../../domain/settings.ts';
import { dayLane } from './day-lane.ts';
import type { DaySource } from './day-source.ts';
import type { Found, LaneResult, Notice } from './lane.ts';
import { numberLane, type NumberSources } from './number-lane.ts';
import type { QueryPlan } from './plan-query.ts';
import { mentionLane } from './mention-lane.ts';
import type { MentionSource } from './mention-source.ts';
import { searchText } from './search-text.ts';
import type { TextIndex } from './text-index.ts';
import { searchNewsOf, searchUnits } from './text/search-units.ts';
import { suggestQuery } from './text/suggest-query.ts';
import type { TextSource } from './text/text-source.ts';

/** What the lanes search in. */
export interface Sources extends NumberSources {
  days: DaySource;
  index: TextIndex;
  /** Where numbers are mentioned; absent where a text doesn't tell what is a number. */
  mentions?: MentionSource;
  /** The texts by their syllables; absent where the site is in a language whose words change their endings. */
  texts?: TextSource;
  profile: Profile;
  /** Names of issuers that were merged. */
  merged: MergedNames;
}

/**
 * Runs the lanes of a plan and yields what each brings, in the order of showing: numbers, then where texts mention them;
 * the day; the text. Throws where a lane's data can't be loaded.
 */
export async function* searchLanes(
  plan: QueryPlan,
  { days, index, mentions, texts, profile, merged, ...sources }: Sources,
): AsyncGenerator<LaneResult> {
  if (plan.number) {
    const { lane, only, mentioned } = await numberLane(plan.number, sources, profile);
    const period = plan.period && lane.found.length === 0 ? await dayLane({ span: plan.period }, days) : undefined;
    yield period && period.found.length > 0 ? period : lane;
    if (only) {
      const mention = () => (mentions ? mentionLane(mentioned, mentions) : indexMentions([mentioned.written], index));
      // Small numbers are mentioned everywhere: what bears them is enough until more is asked for.
      yield mentioned.whole || lane.found.length === 0 ? await mention() : { found: [], notices: [], more: mention };
      return;
    }
  }
  if (plan.days) yield await dayLane(plan.days, days);
  if (plan.days && 'day' in plan.days) yield await dayMentions(plan.days.day, index, texts);
  if (plan.words.length === 0) return;
  if (texts) yield* unitLane(plan, texts, merged);
  else yield await textLane(plan, index);
}

/** What the texts have, then what the query may have been meant as. */
async function* unitLane(plan: QueryPlan, texts: TextSource, merged: MergedNames): AsyncGenerator<LaneResult> {
  const matches = await searchUnits(plan.text, plan.phrase, texts, merged);
  const phrase = plan.phrase && { phrase: { words: plan.words, exactMarks: plan.marks, begun: false } };
  yield { found: matches.hits.map((hit) => ({ ...hit, ...phrase })), notices: wordNotices(matches) };
  const query = await suggestQuery(plan.text, matches.unknown, texts);
  if (query !== undefined) yield { found: [], notices: [{ say: 'suggestion', query }] };
}

async function textLane(plan: QueryPlan, index: TextIndex): Promise<LaneResult> {
  const { hits, unknown, decoded } = await searchText(index, plan);
  return {
    found: hits.map((hit) => ({ ...hit, phraseOnly: plan.phrase })),
    notices: wordNotices({ unknown, decoded }),
  };
}

function wordNotices({
  unknown,
  decoded,
  merged = [],
}: Record<'unknown' | 'decoded', string[]> & { merged?: string[] }): Notice[] {
  const notices: Notice[] = [];
  if (decoded.length) notices.push({ say: 'decoded', words: decoded });
  if (merged.length) notices.push({ say: 'merged', words: merged });
  if (unknown.length) notices.push({ say: 'unknownWords', words: unknown });
  return notices;
}

/** News of a day, then where texts mention it: in figures, and as Vietnamese texts write it in words. */
async function dayMentions(day: PlainDate, index: TextIndex, texts: TextSource | undefined): Promise<LaneResult> {
  const [news, mentions] = await Promise.all(
    texts
      ? [searchNewsOf(day, texts), unitMentions([...inFigures(day), ...inWords(day)], texts)]
      : [hitsOn(day, index), indexMentions(inFigures(day), index)],
  );
  return { found: [...news, ...mentions.found], notices: [] };
}

/** Pages of a day: the index holds it as a word of its own. */
async function hitsOn(day: PlainDate, index: TextIndex): Promise<Found[]> {
  return (await index.searchPhrase(day)).map((hit) => ({ hit }));
}

async function indexMentions(spellings: readonly string[], index: TextIndex): Promise<LaneResult> {
  const hits = (await Promise.all(spellings.map((spelling) => index.searchPhrase(spelling)))).flat();
  return { found: hits.map((hit) => ({ hit, why: 'mention' })), notices: [] };
}

async function unitMentions(spellings: readonly string[], texts: TextSource): Promise<LaneResult> {
  const lanes = await Promise.all(
    spellings.map(async (spelling): Promise<Found[]> => {
      const { hits } = await searchUnits(spelling, true, texts);
      const phrase = { words: spelling.split(' '), exactMarks: false, begun: false };
      return hits.map((hit) => ({ ...hit, phrase, why: 'mention' }));
    }),
  );
  return { found: lanes.flat(), notices: [] };
}

/** A day in figures, as texts write it: with and without leading zeros. */
function inFigures(day: PlainDate): string[] {
  return spellings(day, (date, month, year) => `${date}/${month}/${year}`);
}

function inWords(day: PlainDate): string[] {
  return spellings(day, (date, month, year) => `${date} tháng ${month} năm ${year}`);
}

function spellings(day: PlainDate, write: (date: string, month: string, year: string) => string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const bare = (figures: string) => String(Number(figures));
  return [...new Set([date, bare(date)].flatMap((d) => [month, bare(month)].map((m) => write(d, m, year))))];
}
