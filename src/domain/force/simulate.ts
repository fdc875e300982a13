import type { PlainDate } from '../plain-date.ts';
import { ENDING } from '../relation.ts';
import { earliestDay, type Effect, type Subject } from './effect.ts';
import { Family, lifeOf, type Life } from './life.ts';
import { momentOf, type Moment } from './moment.ts';

/** What became of a family: each decision's moments in order of days, and the day on which each effect happened. */
export interface History {
  moments: Map<string, Moment[]>;
  /** Supersessions, repeals, annulments, reinstatements and extensions that happened; a suspension that ever held. */
  happened: Map<Effect, PlainDate>;
  /** Extensions that came, but moved no term (rule 7). */
  idleExtensions: Set<Effect>;
  lives: ReadonlyMap<string, Life>;
}

/**
 * Lives through the days of a family: decisions that act on each other, and the effects among them.
 * Only days on which something may change are visited. Rules: docs/domain.md; the order within a day is rule 8.
 */
export function simulate(subjects: readonly Subject[], effects: readonly Effect[]): History {
  const lives = new Map(subjects.map((subject) => [subject.id, lifeOf(subject)]));
  const family = new Family(lives);
  const history: History = { moments: new Map(), happened: new Map(), idleExtensions: new Set(), lives };
  const upcoming = scheduleOf(effects, lives);
  for (const effect of effects) {
    if (effect.relation === 'suspends') lives.get(effect.target)!.suspensions.push(effect);
    if (effect.relation === 'reinstates') lives.get(effect.target)!.reinstating.push(effect);
  }
  let waiting: Effect[] = [];
  for (const day of daysOf(lives, effects)) {
    family.day = day;
    for (const life of lives.values()) endTerms(life, day);
    while (upcoming.length > 0 && upcoming.at(-1)!.day <= day) waiting.push(upcoming.pop()!.effect);
    waiting = happen(family, waiting, history);
    record(family, history);
  }
  return history;
}

/** The days on which a standing may change, in order. */
function daysOf(lives: ReadonlyMap<string, Life>, effects: readonly Effect[]): PlainDate[] {
  const days = new Set<PlainDate>();
  for (const life of lives.values()) {
    days.add(life.start).add(life.entry);
    if (life.term !== undefined) days.add(life.term);
  }
  for (const effect of effects) {
    if (effect.from !== undefined) days.add(effect.from);
    if (effect.until !== undefined) days.add(effect.until);
  }
  return [...days].sort();
}

/** The effects that happen once, with their earliest days, the latest day first. */
function scheduleOf(
  effects: readonly Effect[],
  lives: ReadonlyMap<string, Life>,
): { effect: Effect; day: PlainDate }[] {
  return effects
    .filter((effect) => effect.relation !== 'suspends')
    .map((effect) => ({
      effect,
      day: earliestDay(effect, lives.get(effect.by)!.subject, lives.get(effect.target)!.subject),
    }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** What ends by itself on this day: the term, and a reinstatement of what had no known end (rules 4 and 8). */
function endTerms(life: Life, day: PlainDate): void {
  for (const { effect } of life.reinstatements) {
    const knowsNoEnd = life.ends.length === 0 && life.term === undefined;
    if (effect.until === day && knowsNoEnd) life.ends.push({ day, effect, partial: false });
  }
  if (life.term === day) life.ends.push({ day, partial: false });
}

/** Lets pending effects happen until nothing more does, the first in the order of rule 8 each time; gives those left. */
function happen(family: Family, pending: Effect[], history: History): Effect[] {
  const waiting = pending.sort((a, b) => rank(a) - rank(b) || family.compareByActing(a, b) || compareTargets(a, b));
  for (;;) {
    const next = waiting.findIndex((effect) => family.isActive(effect.by));
    if (next < 0) return waiting;
    const [effect] = waiting.splice(next, 1);
    history.happened.set(effect!, family.day);
    apply(effect!, family, history);
  }
}

function rank(effect: Effect): number {
  if (effect.relation === 'extends') return 0;
  return ENDING.has(effect.relation) ? 1 : 2;
}

function compareTargets(a: Effect, b: Effect): number {
  return a.target < b.target ? -1 : a.target > b.target ? 1 : 0;
}

function apply(effect: Effect, family: Family, history: History): void {
  const life = family.lifeOf(effect.target);
  if (effect.relation === 'extends') {
    if (!extend(life, effect, family)) history.idleExtensions.add(effect);
  } else if (effect.relation === 'reinstates') {
    life.reinstatements.push({ day: family.day, effect });
  } else {
    life.ends.push({ day: family.day, effect, partial: effect.partial });
    if (!effect.partial) endReinstatements(life, effect, family);
  }
}

/** Rule 4: a whole end by a decision issued after a reinstating one ends that reinstatement for good. */
function endReinstatements(life: Life, ending: Effect, family: Family): void {
  for (const effect of life.reinstating) {
    if (family.issuedOf(effect) < family.issuedOf(ending)) life.over.add(effect);
  }
}

/** Moves the term (rule 7); says whether it did. */
function extend(life: Life, effect: Effect, family: Family): boolean {
  const endsToday = life.ends.findIndex((end) => !end.effect && end.day === family.day);
  const endedOtherwise = life.ends.some((end, i) => !end.partial && i !== endsToday);
  if (endedOtherwise) return false;
  const { until } = effect;
  if (until !== undefined && (until <= family.day || (life.term !== undefined && until <= life.term))) return false;
  if (until === undefined && effect.untilEvent === undefined) return false;
  if (endsToday >= 0) life.ends.splice(endsToday, 1);
  life.term = until;
  return true;
}

/** Writes down how each decision stands at the end of the day. */
function record(family: Family, history: History): void {
  for (const [id, life] of family.lives) {
    for (const suspension of life.suspensions) noteSuspension(suspension, family, history);
    if (family.day < life.start || !mayChange(life, family.day)) continue;
    const moments = history.moments.get(id) ?? [];
    const moment = momentOf(life, family, moments.at(-1));
    if (moment !== moments.at(-1)) moments.push(moment);
    history.moments.set(id, moments);
  }
}

function mayChange(life: Life, day: PlainDate): boolean {
  return (
    life.start === day ||
    life.entry === day ||
    life.suspensions.length > 0 ||
    life.reinstatements.length > 0 ||
    life.ends.some((end) => end.day === day)
  );
}

function noteSuspension(suspension: Effect, family: Family, history: History): void {
  if (history.happened.has(suspension)) return;
  const standing = family.standingOf(family.lifeOf(suspension.target));
  if (standing.suspendedBy.includes(suspension)) history.happened.set(suspension, family.day);
}
