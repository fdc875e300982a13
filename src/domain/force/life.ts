import type { PlainDate } from '../plain-date.ts';
import { BEGINNING, entryOf, later, type Effect, type Subject } from './effect.ts';

/**
 * An end that has happened: by an act; without `effect` because the term ran out; by a reinstatement for want of
 * a known end (rule 4).
 */
export interface End {
  day: PlainDate;
  effect?: Effect;
  partial: boolean;
}

/** A suspension or a reinstatement, from its first day on. */
export interface Stretch {
  day: PlainDate;
  effect: Effect;
}

/** A decision's life: what has happened to it so far, and what suspends it. */
export interface Life {
  subject: Subject;
  /** Its first day: the day of issue. */
  start: PlainDate;
  entry: PlainDate;
  /** First day on which its term is over, as extensions leave it; undefined where no day is known. */
  term: PlainDate | undefined;
  isExtended: boolean;
  ends: End[];
  reinstatements: Stretch[];
  /** Reinstatements by decisions issued before this day are over for good (rule 4). */
  overBefore: PlainDate;
  /** Suspensions aimed at it, from the first day on which each may hold (rule 6). */
  suspensions: Stretch[];
  /** The suspensions and reinstatements that it is to effect: while they last, others stand as it stands. */
  sways: Stretch[];
  /** What it has yet to do to others, on or after its day. */
  waiting: Set<Effect>;
  /** The days on which its standing may have changed, in order. */
  days: PlainDate[];
}

export function lifeOf(subject: Subject): Life {
  return {
    subject,
    start: subject.issued ?? BEGINNING,
    entry: entryOf(subject),
    term: subject.expires,
    isExtended: false,
    ends: [],
    reinstatements: [],
    overBefore: BEGINNING,
    suspensions: [],
    sways: [],
    waiting: new Set(),
    days: [],
  };
}

/**
 * Ends a life, or part of it. A whole end by an act is over every reinstatement by a decision issued before it.
 *
 * @param issued the day of issue of the act that ends it
 */
export function end(life: Life, by: End, issued: PlainDate = BEGINNING): void {
  life.ends.push(by);
  if (!by.partial) life.overBefore = later(life.overBefore, issued);
}

/** Begins a reinstatement. A stub that is reinstated must have ended, though the archive may not know of it (rule 4). */
export function reinstate(life: Life, by: Stretch): void {
  if (!life.subject.held && !knowsEndFor(life, by.effect)) life.ends.push({ ...by, partial: false });
  life.reinstatements.push(by);
}

/** Where no end is known that it goes back to, the `until` of a reinstatement is one (rule 4). Gives those. */
export function endReinstatements(life: Life, day: PlainDate): Effect[] {
  const over = life.reinstatements.filter(({ effect }) => effect.until === day && !knowsEndFor(life, effect));
  for (const { effect } of over) life.ends.push({ day, effect, partial: life.subject.held && effect.partial });
  return over.map(({ effect }) => effect);
}

/** Whether an end is the archive's guess from a reinstatement. */
export function isImplied({ effect }: End): boolean {
  return effect?.relation === 'reinstates';
}

// A partial end leaves a decision in force (rule 5): a whole reinstatement can't be from it.
function knowsEndFor(life: Life, reinstatement: Effect): boolean {
  return life.ends.some((each) => !isImplied(each) && (reinstatement.partial || !each.partial));
}
