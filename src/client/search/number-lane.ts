import { formatNumber } from '../../domain/document-number.ts';
import { withoutYear } from '../../domain/search/compared-number.ts';
import type { NumberEntry } from '../../domain/search/number-entry.ts';
import { cutNumber } from '../../domain/search/number-shard.ts';
import type { Profile } from '../../domain/settings.ts';
import type { LaneResult, Notice } from './lane.ts';
import type { MentionedNumber } from './match-mentions.ts';
import { matchNumbers, type NumberMatches } from './match-numbers.ts';
import { nearestNumbers } from './nearest-numbers.ts';
import type { NumberSource } from './number-source.ts';
import type { NumberQuery } from './plan-number.ts';

/** The numbers of the archive by running number, and by symbol. */
export interface NumberSources {
  numbers: NumberSource;
  symbols: NumberSource;
}

/** What the numbers of the archive answer. */
export interface NumberAnswer {
  lane: LaneResult;
  /** There is nothing else to look for than where texts mention the number. */
  only: boolean;
  /** The number as texts mention it, written out and taken apart. */
  mentioned: MentionedNumber & { written: string };
}

/** Answers a number from the numbers of the archive: those it names, those it may mean, and which are near where there is none. */
export async function numberLane(
  query: NumberQuery,
  { numbers, symbols }: NumberSources,
  profile: Profile,
): Promise<NumberAnswer> {
  const matches = matchNumbers(query, await numbers(query), profile);
  const { exact, begun, meant, sameRunning } = matches;
  const missing = query.certain && exact.length === 0 && begun.length === 0;
  const nearest =
    missing && meant.length === 0
      ? nearestNumbers(query, await (query.rest === '' ? numbers : symbols)(query, true), profile)
      : [];
  const named = query.named + (query.year === undefined || query.named.includes(query.year) ? '' : ` (${query.year})`);
  const whole = query.rest === '' ? undefined : exact[0];
  return {
    lane: {
      found: [
        ...[...exact, ...begun].map((entry) => ({ entry })),
        ...meant.map((entry) => ({ entry, why: 'meant' as const })),
        ...sameRunning.map((entry) => ({ entry, why: 'sameRunning' as const })),
      ],
      notices: missing ? [{ say: 'noNumber', number: named, nearest }] : noticesOf(query, matches),
    },
    only: !query.within && (query.only || (whole !== undefined && profile === 'vn')),
    mentioned: mentionedNumber(query, whole, profile),
  };
}

/** What texts are asked for: the number that was found, in its own spelling, else what was typed. */
function mentionedNumber(
  query: NumberQuery,
  found: NumberEntry | undefined,
  profile: Profile,
): NumberAnswer['mentioned'] {
  const written = formatNumber(found?.number ?? query.written, profile);
  const { bare, year = query.year } = withoutYear(written);
  const cut = found === undefined ? query : cutNumber(bare);
  return { ...cut, written, ...(year !== undefined && { year }), whole: found !== undefined };
}

function noticesOf({ issued, named }: NumberQuery, { exact }: NumberMatches): Notice[] {
  const ofDay = exact.some((entry) => entry.issued === issued);
  if (issued !== undefined && exact.length > 0) return ofDay ? [] : [{ say: 'otherDay', number: named, day: issued }];
  return exact.length > 1 ? [{ say: 'several', number: named, n: exact.length }] : [];
}
