import { formatNumber } from '../../domain/document-number.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import type { Profile } from '../../domain/settings.ts';
import { matchNumbers } from './match-numbers.ts';
import type { NumberSource } from './number-source.ts';
import type { Phrase } from './phrase-in-page.ts';
import type { NumberQuery } from './plan-number.ts';
import type { QueryPlan } from './plan-query.ts';
import { searchText } from './search-text.ts';
import type { IndexHit, TextIndex } from './text-index.ts';

/** Something found, in the order in which it is to be shown. The same page may be found by more than one lane. */
export type Found = { why?: Why } & ({ entry: NumberEntry } | TextFound);

/** A page of the index. Its text shows whether the phrase stands there: if it doesn't, the page is none of the best, or none at all. */
export interface TextFound {
  hit: IndexHit;
  words?: readonly string[];
  phrase?: Phrase;
  phraseOnly?: boolean;
}

/** Why something is shown that is not what was asked for. */
export type Why = 'sameRunning' | 'mention';

/** What is told beside the results. */
export type Notice =
  | { say: 'noNumber'; number: string }
  | { say: 'noDay' | 'day'; day: PlainDate }
  | { say: 'unknownWords' | 'decoded'; words: string[] };

/** What one lane brings. */
export interface LaneResult {
  found: Found[];
  notices: Notice[];
}

/** What the lanes search in. */
export interface Sources {
  numbers: NumberSource;
  index: TextIndex;
  profile: Profile;
}

/**
 * Runs the lanes of a plan and yields what each brings, in the order of showing: numbers, then where texts mention them;
 * the day; the text. Throws where a lane's data can't be loaded.
 */
export async function* searchLanes(plan: QueryPlan, { numbers, index, profile }: Sources): AsyncGenerator<LaneResult> {
  if (plan.number) {
    const { lane, only, mentions } = await numberLane(plan.number, numbers, profile);
    yield lane;
    if (only) {
      yield { found: await mentionsOf(mentions, index), notices: [] };
      return;
    }
  }
  if (plan.day) yield await dayLane(plan.day, index);
  if (plan.words.length) yield await textLane(plan, index);
}

async function textLane(plan: QueryPlan, index: TextIndex): Promise<LaneResult> {
  const { hits, unknown, decoded } = await searchText(index, plan);
  const notices: Notice[] = [];
  if (decoded.length) notices.push({ say: 'decoded', words: decoded });
  if (unknown.length) notices.push({ say: 'unknownWords', words: unknown });
  return {
    found: hits.map((hit) => ({ ...hit, phraseOnly: plan.phrase })),
    notices,
  };
}

async function numberLane(query: NumberQuery, numbers: NumberSource, profile: Profile) {
  const { exact, begun, sameRunning } = matchNumbers(query, await numbers(query), profile);
  const missing = query.certain && exact.length === 0 && begun.length === 0;
  const lane: LaneResult = {
    found: [
      ...[...exact, ...begun].map((entry) => ({ entry })),
      ...sameRunning.map((entry) => ({ entry, why: 'sameRunning' as const })),
    ],
    notices: missing ? [{ say: 'noNumber', number: query.written }] : [],
  };
  const whole = query.rest !== '' && exact[0] !== undefined;
  return {
    lane,
    only: query.only || (whole && profile === 'vn'),
    mentions: formatNumber(whole ? exact[0]!.number : query.written, profile),
  };
}

async function mentionsOf(written: string, index: TextIndex): Promise<Found[]> {
  return (await index.searchPhrase(written)).map((hit) => ({ hit, why: 'mention' }));
}

/** The index holds the day of each page as a word of its own. */
async function dayLane(day: PlainDate, index: TextIndex): Promise<LaneResult> {
  const issued = await index.searchPhrase(day);
  const mentions = (await Promise.all(spellingsOf(day).map((spelling) => mentionsOf(spelling, index)))).flat();
  return {
    found: [...issued.map((hit) => ({ hit })), ...mentions],
    notices: [{ say: issued.length ? 'day' : 'noDay', day }],
  };
}

/** A day in figures, as texts write it: with and without leading zeros. */
function spellingsOf(day: PlainDate): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const bare = (figures: string) => String(Number(figures));
  return [...new Set([date, bare(date)].flatMap((d) => [month, bare(month)].map((m) => `${d}/${m}/${year}`)))];
}
