import type { Archive, Decision } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { notesTold, type NotesTold } from '../domain/notes-told.ts';
import type { BadgeTable, BadgeWords } from '../domain/search/search-settings.ts';
import { standingBadge } from '../domain/search/standing-badge.ts';
import { intervalOn, type Interval, type State } from '../domain/timeline.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import { amendmentsBy } from './amendments.ts';
import { once } from './once.ts';

/** A state in words, and how it looks: `tone` chooses colour and sign, `label` says it all. */
export interface Badge {
  state: State;
  tone: Tone;
  label: string;
}

/** `unsure`: in force, but resting on a default or on something that has ended. */
export type Tone = 'in-force' | 'unsure' | 'partly' | 'paused' | 'waiting' | 'ended' | 'unknown';

const TONES: Record<State, Tone> = {
  'in-force': 'in-force',
  'partly-in-force': 'partly',
  suspended: 'paused',
  'partly-suspended': 'paused',
  'not-yet-in-force': 'waiting',
  expired: 'ended',
  unknown: 'unknown',
  'not-applicable': 'unknown',
};

/** The place in a timeline of the interval that holds on a day; before the first, the first. */
export function indexOn(timeline: readonly Interval[], day: PlainDate): number {
  const after = timeline.findIndex(({ to }) => to === undefined || day < to);
  return after < 0 ? timeline.length - 1 : after;
}

/** The place of the first interval of the unbroken run of one state that an interval belongs to, whatever each rests on. */
export function firstOfRun(timeline: readonly Interval[], index: number): number {
  let first = index;
  while (first > 0 && timeline[first - 1]?.state === timeline[index]?.state) first--;
  return first;
}

/** A decision's state on the day of the archive; none for a type without force. Never a plain "Còn hiệu lực" on a default. */
export function badgeOf(archive: Archive, decision: Decision): Badge | undefined {
  return badgeOn(archive, decision, archive.asOf);
}

/** A decision's state on a day, by what the archive knows; none for a type without force. */
export function badgeOn(archive: Archive, decision: Decision, day: PlainDate): Badge | undefined {
  const interval = decision.timeline[indexOn(decision.timeline, day)];
  if (!interval) return undefined;
  const shown = standingBadge({ ...interval, ...stateNotes(archive, decision, day) }, badgeTableOf(archive));
  return shown && { state: interval.state, ...shown };
}

/** The words and looks of all states, for scripts that tell states of other days than the build's, and for badges here. */
export const badgeTableOf = once((archive: Archive): BadgeTable<Tone> => {
  const words = stringsOf(archive.settings.locale).state;
  const states = Object.keys(words.label) as State[];
  const shown = (state: State, assumed?: true): [State, BadgeWords<Tone>] => {
    const interval = { state, ...(assumed && { assumed }) };
    const label = state === 'not-applicable' ? '' : stateLabel(archive, interval);
    return [state, { label, tone: intervalTone(interval) }];
  };
  return {
    states: Object.fromEntries(states.map((state) => shown(state))) as Record<State, BadgeWords<Tone>>,
    assumed: Object.fromEntries(states.map((state) => shown(state, true))) as Record<State, BadgeWords<Tone>>,
    unsure: 'unsure',
    amended: words.amended,
    basisEnded: words.basisEnded,
  };
});

/** What is to be told beside a decision's state on a day. */
export function stateNotes(archive: Archive, decision: Decision, day: PlainDate): NotesTold {
  const told = notesTold(decision.timeline[indexOn(decision.timeline, day)]?.state);
  return {
    amended: told.amended && amendmentsBy(decision, day).length > 0,
    basisEnded: told.basisEnded && endedBases(archive, decision, day).length > 0,
  };
}

/** The words for an interval's state, marked where it is assumed. */
export function stateLabel(archive: Archive, { state, assumed }: Interval): string {
  const words = stringsOf(archive.settings.locale).state;
  return assumed && state !== 'unknown' ? words.assumed(words.label[state]) : words.label[state];
}

/** How an interval looks in a timeline. */
export function intervalTone({ state, assumed }: Interval): Tone {
  return state === 'in-force' && assumed ? 'unsure' : TONES[state];
}

/** The targets of `implements` that have ended by a day. */
export function endedBases(archive: Archive, decision: Decision, day: PlainDate): string[] {
  const ended = decision.relations.implements.filter(({ id }) => {
    return intervalOn(archive.decisions.get(id)?.timeline ?? [], day)?.state === 'expired';
  });
  return [...new Set(ended.map(({ id }) => id))];
}
