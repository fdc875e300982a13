import type { Archive, Decision } from '../domain/archive.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Interval, State } from '../domain/timeline.ts';
import { stringsOf } from '../i18n/strings-of.ts';
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
export function intervalOn(timeline: readonly Interval[], day: PlainDate): number {
  const after = timeline.findIndex(({ to }) => to === undefined || day < to);
  return after < 0 ? timeline.length - 1 : after;
}

const badges = once((_: Archive) => new Map<string, Badge | undefined>());

/** A decision's state on the day of the archive; none for a type without force. Never a plain "Còn hiệu lực" on a default. */
export function badgeOf(archive: Archive, decision: Decision): Badge | undefined {
  const known = badges(archive);
  if (!known.has(decision.id)) known.set(decision.id, makeBadge(archive, decision));
  return known.get(decision.id);
}

function makeBadge(archive: Archive, decision: Decision): Badge | undefined {
  const interval = decision.timeline[intervalOn(decision.timeline, archive.asOf)];
  if (!interval || interval.state === 'not-applicable') return undefined;
  const words = stringsOf(archive.settings.locale).state;
  const standing = interval.state === 'in-force' || interval.state === 'partly-in-force';
  const basisEnded = standing && endedBases(archive, decision).length > 0;
  const notes: string[] = [];
  if (standing && pastAmendments(archive, decision).length) notes.push(words.amended);
  if (basisEnded) notes.push(words.basisEnded);
  const unsure = interval.state === 'in-force' && (interval.assumed || basisEnded);
  return {
    state: interval.state,
    tone: unsure ? 'unsure' : TONES[interval.state],
    label: [stateLabel(archive, interval), ...(notes.length ? [notes.join('; ')] : [])].join(' – '),
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

/** The amendments of a decision whose acting decision had entered into force by the day of the archive; each decision once. */
export function pastAmendments(archive: Archive, decision: Decision): string[] {
  const past = decision.inverse.amendedBy
    .filter(({ day }) => day !== undefined && day <= archive.asOf)
    .map(({ id }) => id);
  return [...new Set(past)];
}

/** The targets of `implements` that have ended by the day of the archive. */
export function endedBases(archive: Archive, decision: Decision): string[] {
  const ended = decision.relations.implements.filter(({ id }) => {
    const timeline = archive.decisions.get(id)?.timeline ?? [];
    return timeline[intervalOn(timeline, archive.asOf)]?.state === 'expired';
  });
  return [...new Set(ended.map(({ id }) => id))];
}
