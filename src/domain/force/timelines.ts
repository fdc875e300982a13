import type { PlainDate } from '../plain-date.ts';
import type { Interval } from '../timeline.ts';
import type { Effect, Subject } from './effect.ts';
import { familiesOf } from './families-of.ts';
import { intervalsOf } from './intervals.ts';
import { retell } from './retell.ts';
import { simulate, type History } from './simulate.ts';

/** The timelines of an archive, and which effects made them. */
export interface Timelines extends Pick<History, 'happened' | 'idleExtensions' | 'firstTerms' | 'impliedEnds'> {
  /** By id: what the rules give each decision, whether or not its type has force or the archive knows enough to say so. */
  byRules: Map<string, Interval[]>;
  /** By id: how each stood while days passed, before any annulment reached back. Others were acted on by this. */
  asLived: Map<string, Interval[]>;
  /** Ids of stubs of which nothing is known that bears on force (rule 9). */
  unknown: Set<string>;
}

/**
 * The timelines that fourteen rules of force give (docs/domain.md). Decisions that don't act on each other,
 * directly or through others, are computed apart, so that an unrelated decision changes nothing.
 */
export function timelinesOf(subjects: readonly Subject[], effects: readonly Effect[]): Timelines {
  const all: Timelines = {
    byRules: new Map(),
    asLived: new Map(),
    unknown: new Set(),
    happened: new Map<Effect, PlainDate>(),
    idleExtensions: new Set(),
    firstTerms: new Set(),
    impliedEnds: new Set(),
  };
  for (const family of familiesOf(subjects, effects)) {
    const history = simulate(family.subjects, family.effects);
    for (const [effect, day] of history.happened) all.happened.set(effect, day);
    for (const key of ['idleExtensions', 'firstTerms', 'impliedEnds'] as const) {
      for (const effect of history[key]) all[key].add(effect);
    }
    for (const [id, life] of history.lives) {
      const lived = { life, moments: history.moments.get(id)! };
      const told = retell(life, history);
      all.asLived.set(id, intervalsOf(lived));
      all.byRules.set(id, told.life === life ? all.asLived.get(id)! : intervalsOf(told));
    }
    for (const id of unknownOf(family.subjects, history)) all.unknown.add(id);
  }
  return all;
}

/** Stubs on whose force nothing happens, and of which no reference gives a day of it (rule 9). */
function unknownOf(subjects: readonly Subject[], { happened, idleExtensions }: History): string[] {
  const affected = new Set([...happened.keys()].filter((e) => !idleExtensions.has(e)).map(({ target }) => target));
  return subjects
    .filter(({ id, held, effective, expires }) => !held && !affected.has(id) && (effective ?? expires) === undefined)
    .map(({ id }) => id);
}
