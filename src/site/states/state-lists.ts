import type { Archive, Decision } from '../../domain/archive.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { inListOrder } from '../archive-lists.ts';
import { once } from '../once.ts';
import { STATE_SEGMENTS, type ListedState } from '../paths.ts';
import { indexOn, stateNotes } from '../state-badge.ts';
import { daysOfChange } from '../state-phases.ts';

/** Days on which an entry is on a list: the first, and the first on which it no longer is; `''` where none is known. */
export interface Span {
  from: PlainDate;
  until: PlainDate;
}

/** A decision on a state's list, held or stub, and the days on which it is there: at least one, in order. */
export interface StateMember {
  decision: Decision;
  spans: Span[];
}

/**
 * The list of a state: everybody who is in it on the day of the archive, or will be by what is known. `unsure` holds
 * those whose state rests on a default or on what has ended, as long as it does. Each in the order of lists.
 */
export interface StateList {
  sure: StateMember[];
  unsure: StateMember[];
}

/** The states that have lists, in the order in which they are shown. */
export const LISTED_STATES = Object.keys(STATE_SEGMENTS.vi) as ListedState[];

/** The lists of all states. Whoever reads one on a later day than the archive's sees what that day's build would list. */
export const stateListsOf = once((archive: Archive): ReadonlyMap<ListedState, StateList> => {
  const lists = new Map<ListedState, StateList>(LISTED_STATES.map((state) => [state, { sure: [], unsure: [] }]));
  for (const decision of [...archive.decisions.values()].sort(inListOrder)) {
    for (const { state, unsure, spans } of staysOf(archive, decision))
      lists.get(state)![unsure ? 'unsure' : 'sure'].push({ decision, spans });
  }
  return lists;
});

/** How many entries a list may have on one day or another: so many places its pages have. */
export function lengthOfList({ sure, unsure }: StateList): number {
  return sure.length + unsure.length;
}

/** How many decisions have no state, since their type has none. */
export const withoutForceIn = once(({ decisions }: Archive): number => {
  const without = [...decisions.values()].filter(({ timeline }) => timeline[0]?.state === 'not-applicable');
  return without.length;
});

/** Where a decision stands on a day. */
export interface Standing {
  state: ListedState;
  unsure: boolean;
}

/** The list that a decision is on, on a day; none for a type without force. */
export function standingOn(archive: Archive, decision: Decision, day: PlainDate): Standing | undefined {
  const interval = decision.timeline[indexOn(decision.timeline, day)];
  if (!interval || interval.state === 'not-applicable') return undefined;
  const { state, assumed } = interval;
  const unsure = state !== 'unknown' && (assumed === true || stateNotes(archive, decision, day).basisEnded);
  return { state, unsure };
}

function staysOf(archive: Archive, decision: Decision): (Standing & { spans: Span[] })[] {
  const stays = new Map<string, Standing & { spans: Span[] }>();
  const days = ['', ...daysOfChange(archive, decision)];
  days.forEach((from, index) => {
    const standing = standingOn(archive, decision, from || archive.asOf);
    if (!standing) return;
    const key = `${standing.state} ${standing.unsure}`;
    const stay = stays.get(key) ?? { ...standing, spans: [] };
    stays.set(key, stay);
    const last = stay.spans.at(-1);
    const until = days[index + 1] ?? '';
    if (last && last.until === from) last.until = until;
    else stay.spans.push({ from, until });
  });
  return [...stays.values()];
}
