import type { Archive, Decision } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { NotesPhase } from '../domain/search/packed-notes.ts';
import { once } from './once.ts';
import { badgeOf, badgeOn, stateNotes, type Badge } from './state-badge.ts';

/** A decision's state from a day on: the first from the day of the archive, the others from the day they name. */
export interface StatePhase {
  from?: PlainDate;
  badge: Badge;
}

const phases = once((_: Archive) => new Map<string, StatePhase[]>());

/**
 * A decision's state on the day of the archive, and what it becomes on later days by what is already known; never
 * what it was. Empty for a type without force.
 */
export function statePhases(archive: Archive, decision: Decision): StatePhase[] {
  const known = phases(archive);
  let made = known.get(decision.id);
  if (!made) known.set(decision.id, (made = makePhases(archive, decision)));
  return made;
}

function makePhases(archive: Archive, decision: Decision): StatePhase[] {
  const first = badgeOf(archive, decision);
  if (!first) return [];
  const later = daysOfChange(archive, decision).map((from) => ({
    from,
    badge: badgeOn(archive, decision, from) ?? first,
  }));
  return changesOnly([{ badge: first }, ...later], ({ badge }) => `${badge.tone} ${badge.label}`);
}

/** What is told beside a decision's state on the day of the archive, and on the later days on which that changes. */
export function notesPhases(archive: Archive, decision: Decision): NotesPhase[] {
  const later = daysOfChange(archive, decision).map((from) => ({ from, ...stateNotes(archive, decision, from) }));
  return [stateNotes(archive, decision, archive.asOf), ...later];
}

/**
 * The days after that of the archive, in order, on which a decision's state or what is told beside it may change:
 * its own, those of its amendments, and those of what it implements.
 */
export function daysOfChange(archive: Archive, decision: Decision): PlainDate[] {
  const { implements: basic, consolidates } = decision.relations;
  const bases = [...basic, ...consolidates].flatMap(({ id }) => archive.decisions.get(id) ?? []);
  return daysAfter(archive, [
    ...[decision, ...bases].flatMap(({ timeline }) => timeline.map(({ from }) => from)),
    ...decision.inverse.amendedBy.map(({ day }) => day),
  ]);
}

/** The days after that of the archive, each once, in order. */
export function daysAfter({ asOf }: Archive, days: readonly (PlainDate | undefined)[]): PlainDate[] {
  return [...new Set(days)].flatMap((day) => (day !== undefined && day > asOf ? [day] : [])).sort();
}

/** Leaves out what says the same as what stands before it. */
export function changesOnly<T>(all: readonly T[], said: (one: T) => string): T[] {
  return all.filter((one, index) => index === 0 || said(one) !== said(all[index - 1]!));
}
