import { intervalOfEntry, type ForceEntry } from '../../domain/in-force/force-entry.ts';
import type { CoverageOfDay } from '../../domain/in-force/coverage.ts';
import type { InForceSettings } from '../../domain/in-force/in-force-settings.ts';
import { precedingOf } from '../../domain/in-force/preceding.ts';
import { currentOf } from '../../domain/lineage.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { Interval, State } from '../../domain/timeline.ts';
import type { ForceSource } from './force-source.ts';
import { itemsOn, type Days, type Item } from './item.ts';

/** The day asked about, with what the archive can say of it, and the reader's day. */
export interface AskedDays extends Days {
  coverage: CoverageOfDay;
}

/** How one decision stood on a day, and what stood in its place. */
export interface DecisionAnswer {
  kind: 'decision';
  day: PlainDate;
  coverage: CoverageOfDay;
  decision: Item;
  /** Absent before it was issued. */
  state?: State;
  /** First and last day of that state, as far as there are any. */
  from?: PlainDate;
  until?: PlainDate;
  /** For one not issued yet whose day of issue is not known: the year of issue. */
  year?: string;
  /** Where it has ended, what stood in its place; where it is not in force yet or is suspended, what it supersedes and still stood. */
  instead: Item[];
}

/** Answers a question about the decision at a place. */
export async function answerOfDecision(
  place: number,
  days: AskedDays,
  source: ForceSource,
  settings: InForceSettings,
): Promise<DecisionAnswer> {
  const { day, coverage } = days;
  const entries = await source.entries();
  const entry = entries[place]!;
  const interval = intervalOfEntry(entry, day);
  const instead = insteadOf(entries, place, day, interval).filter((other) => other !== place);
  const [decision, ...others] = await itemsOn([place, ...instead], days, source, settings);
  return {
    kind: 'decision',
    day,
    coverage,
    decision: decision!,
    ...(interval && { state: interval.state }),
    ...(interval?.from !== undefined && { from: interval.from }),
    ...(interval?.to !== undefined && { until: addDays(interval.to, -1) }),
    ...(!interval && entry.notBefore !== undefined && { year: entry.notBefore.slice(0, 4) }),
    instead: others,
  };
}

const WITHOUT_FORCE_YET: ReadonlySet<State | undefined> = new Set([
  undefined,
  'not-yet-in-force',
  'suspended',
] as const);

/** In the order of lists. */
function insteadOf(
  entries: readonly ForceEntry[],
  place: number,
  day: PlainDate,
  interval: Interval | undefined,
): number[] {
  const id = String(place);
  const lineage = new Map(entries.map((entry, at) => [String(at), entry]));
  const standing = WITHOUT_FORCE_YET.has(interval?.state)
    ? precedingOf(id, day, lineage, (at) => entries[Number(at)]!.ends.map(String))
    : currentOf(id, day, lineage);
  return standing.map(Number).sort((a, b) => a - b);
}
