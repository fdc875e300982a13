import type { PlainDate } from '../plain-date.ts';
import type { Cause } from '../timeline.ts';
import { entryIsAssumed, type Effect } from './effect.ts';
import type { End, Life } from './life.ts';
import { beginsOnAssumedDay, compareByActing, type Standing, type World } from './standing.ts';

/** How a decision stands from a day on, until its next moment. */
export interface Moment {
  day: PlainDate;
  state: Standing['state'];
  lifted: boolean;
  because: Cause[];
  untilEvent?: string;
  assumed: boolean;
}

/**
 * How a decision stands today and what that rests on (docs/content.md, "A line of decisions.jsonl").
 * Gives `before` itself where nothing has changed since.
 */
export function momentOf(life: Life, world: World, before: Moment | undefined): Moment {
  const standing = world.standingOf(life);
  const ends = endsToday(life, world);
  const basis = basisOf(life, world, standing, ends, before);
  const moment: Moment = {
    day: world.day,
    state: standing.state,
    lifted: standing.lifted,
    because: basis.causes,
    assumed: isAssumed(life, world, standing, basis),
    ...untilEventOf(basis.effects),
  };
  return before && isSame(before, moment, basis) ? before : moment;
}

interface Basis {
  causes: Cause[];
  effects: Effect[];
  /** The causes are those of an earlier moment, which goes on. */
  goesOn: boolean;
}

const NONE: Basis = { causes: [], effects: [], goesOn: false };

function basisOf(life: Life, world: World, standing: Standing, ends: End[], before: Moment | undefined): Basis {
  const sameState = before?.state === standing.state && before.lifted === standing.lifted;
  switch (standing.state) {
    case 'expired':
      if (sameState) return goingOn(before);
      return ofEnds(wholeOnly(ends).length > 0 ? wholeOnly(ends) : firstEnds(life, world));
    case 'suspended':
    case 'partly-suspended':
      return ofEffects([...standing.suspendedBy, ...standing.reinstatedBy]);
    case 'not-yet-in-force':
    case 'partly-in-force':
    case 'in-force': {
      const partial = ends.filter((end) => end.partial);
      if (standing.lifted) return ofLifted(standing, partial, sameState ? before : undefined);
      return standing.state === 'partly-in-force' ? ofPartialEnds(life, world, partial, sameState, before) : NONE;
    }
  }
}

/** What has come back: the reinstatements that hold, then the partial ends of the day. */
function ofLifted(standing: Standing, partial: End[], before: Moment | undefined): Basis {
  const basis = join(ofEffects(standing.reinstatedBy), ofEnds(partial));
  const sameReinstatements =
    before !== undefined &&
    partial.length === 0 &&
    JSON.stringify(before.because.filter((cause) => cause.relation === 'reinstates')) === JSON.stringify(basis.causes);
  return sameReinstatements ? { ...basis, causes: before.because } : basis;
}

/** The partial ends of an interval's first day; at entry into force the latest; none after a suspension. */
function ofPartialEnds(life: Life, world: World, today: End[], sameState: boolean, before: Moment | undefined): Basis {
  if (today.length > 0) return ofEnds(today);
  if (sameState) return goingOn(before);
  if (before !== undefined && before.state !== 'not-yet-in-force') return NONE;
  const partial = life.ends.filter((end) => end.partial);
  const latest = partial.reduce((day, end) => (end.day > day ? end.day : day), '');
  return ofEnds(
    sorted(
      partial.filter((end) => end.day === latest),
      world,
    ),
  );
}

function endsToday(life: Life, world: World): End[] {
  return sorted(
    life.ends.filter((end) => end.day === world.day),
    world,
  );
}

/** The ends of the first day on which it ended wholly. */
function firstEnds(life: Life, world: World): End[] {
  const whole = wholeOnly(life.ends);
  const first = whole.reduce((day, end) => (end.day < day ? end.day : day), whole[0]!.day);
  return sorted(
    whole.filter((end) => end.day === first),
    world,
  );
}

function wholeOnly(ends: End[]): End[] {
  return ends.filter((end) => !end.partial);
}

/** The term first, then the latest issued acting decision, then by id. */
function sorted(ends: End[], world: World): End[] {
  return ends.sort((a, b) => {
    if (!a.effect || !b.effect) return (a.effect ? 1 : 0) - (b.effect ? 1 : 0);
    return compareByActing(a.effect, b.effect, world);
  });
}

function ofEnds(ends: End[]): Basis {
  return {
    causes: unique(ends.map((end) => (end.effect ? causeOf(end.effect) : { relation: 'expires' }))),
    effects: ends.flatMap((end) => end.effect ?? []),
    goesOn: false,
  };
}

function ofEffects(effects: Effect[]): Basis {
  return { causes: unique(effects.map(causeOf)), effects, goesOn: false };
}

/** The same acting decision may act twice, on other provisions or days: it is one cause. */
function unique(causes: Cause[]): Cause[] {
  const seen = new Set<string>();
  return causes.filter((cause) => !seen.has(JSON.stringify(cause)) && seen.add(JSON.stringify(cause)));
}

function join(a: Basis, b: Basis): Basis {
  return { causes: unique([...a.causes, ...b.causes]), effects: [...a.effects, ...b.effects], goesOn: false };
}

function goingOn(before: Moment | undefined): Basis {
  return { causes: before?.because ?? [], effects: [], goesOn: true };
}

function causeOf(effect: Effect): Cause {
  return { relation: effect.relation, by: effect.by };
}

/** The words of the first suspension or reinstatement that has some. */
function untilEventOf(effects: Effect[]): { untilEvent?: string } {
  const first = effects.find((e) => (e.relation === 'suspends' || e.relation === 'reinstates') && e.untilEvent);
  return first?.untilEvent === undefined ? {} : { untilEvent: first.untilEvent };
}

/** Rules 2 and 9: what rests on a default, and what begins on a day that does. */
function isAssumed(life: Life, world: World, standing: Standing, basis: Basis): boolean {
  const { subject } = life;
  if (standing.state === 'in-force' && !standing.lifted) {
    return subject.held ? entryIsAssumed(subject) : subject.effective === undefined;
  }
  return basis.effects.some((effect) => beginsOnAssumedDay(effect, world));
}

/** What changes only in whether it is assumed goes on: the word belongs to the day on which an interval begins. */
function isSame(before: Moment, now: Moment, basis: Basis): boolean {
  return (
    before.state === now.state &&
    before.lifted === now.lifted &&
    JSON.stringify(before.because) === JSON.stringify(now.because) &&
    (basis.goesOn || before.untilEvent === now.untilEvent)
  );
}
