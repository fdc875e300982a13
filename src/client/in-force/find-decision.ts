import type { NumberEntry } from '../../domain/search/number-entry.ts';
import type { Profile } from '../../domain/settings.ts';
import { cleanLine } from '../../domain/vietnamese-text.ts';
import { matchNumbers } from '../search/match-numbers.ts';
import type { NumberSource } from '../search/number-source.ts';
import { planNumber } from '../search/plan-number.ts';

/** The decisions that a typed number may mean: one, several, or only such as are like it. */
export type FoundDecision = { id: string } | { several: string[] } | { like: string[] };

const MOST_OFFERED = 10;

/**
 * Finds the decision that a reader names by its number, in any spelling, or by a citation; a day of issue in it
 * chooses among several of that number.
 */
export async function findDecision(text: string, numbers: NumberSource, profile: Profile): Promise<FoundDecision> {
  const line = cleanLine(text.slice(0, 200));
  const plan = line === '' ? undefined : planNumber(line, profile);
  if (!plan) return { like: [] };
  const matches = matchNumbers(plan, await numbers(plan), profile);
  const exact = ofDay(matches.exact, plan.issued);
  const [first, second] = exact;
  if (first && !second) return { id: first.id };
  if (first) return { several: exact.slice(0, MOST_OFFERED).map(({ id }) => id) };
  return {
    like: [...matches.begun, ...matches.meant, ...matches.sameRunning].slice(0, MOST_OFFERED).map(({ id }) => id),
  };
}

function ofDay(entries: readonly NumberEntry[], day: string | undefined): readonly NumberEntry[] {
  const those = day === undefined ? [] : entries.filter(({ issued }) => issued === day);
  return those.length > 0 ? those : entries;
}
