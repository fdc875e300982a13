import type { PlainDate } from '../plain-date.ts';
import type { Relation } from '../relation.ts';

/** The relations that change whether their target is in force. */
export type ForceRelation = Extract<
  Relation,
  'supersedes' | 'repeals' | 'annuls' | 'suspends' | 'reinstates' | 'extends'
>;

/** What one reference does to the force of its target. */
export interface Effect {
  relation: ForceRelation;
  /** Id of the acting decision. */
  by: string;
  /** Id of the decision acted on. */
  target: string;
  from?: PlainDate;
  until?: PlainDate;
  untilEvent?: string;
  partial: boolean;
}

/** What the rules of force need to know of a decision. */
export interface Subject {
  id: string;
  held: boolean;
  issued?: PlainDate;
  /** The day of entry into force that a file or a reference gives. */
  effective?: PlainDate;
  /** First day on which it no longer applies, as a file or a reference gives it. */
  expires?: PlainDate;
  /** The day of issue, taken for the day of entry, is only an assumption (rule 2: a normative act). */
  entryNeedsDay: boolean;
}

/** Before every day: the start of what has no known day. It sorts before any `PlainDate`. */
export const BEGINNING: PlainDate = '';

/** The first day of force: as given, else the day of issue, else the beginning (rule 2). */
export function entryOf(subject: Subject): PlainDate {
  return subject.effective ?? subject.issued ?? BEGINNING;
}

/** Whether the day of entry rests on a default and not on what an act says (rules 2 and 3). */
export function entryIsAssumed(subject: Subject): boolean {
  if (subject.effective !== undefined) return false;
  return subject.entryNeedsDay || subject.issued === undefined;
}

/**
 * The first day on which an effect may happen, were its acting decision in force (rule 3): not before its
 * `from`, nor before the acting decision's own issue and entry. Where the archive knows no day of the acting
 * decision and none is named, the target's day of issue.
 */
export function earliestDay(effect: Effect, acting: Subject, target: Subject): PlainDate {
  const entry = entryOf(acting);
  const own = later(acting.issued ?? BEGINNING, entry);
  const unknown = own === BEGINNING && effect.from === undefined;
  return later(unknown ? (target.issued ?? BEGINNING) : (effect.from ?? BEGINNING), own);
}

/** Whether the day of an effect rests on an assumed entry into force: its target's interval is then assumed too. */
export function dayIsAssumed(effect: Effect, acting: Subject): boolean {
  return effect.from === undefined && entryIsAssumed(acting);
}

export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? b : a;
}
