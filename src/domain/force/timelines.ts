import type { Interval } from '../timeline.ts';
import type { PlainDate } from '../plain-date.ts';
import { BEGINNING, later, type Effect, type Subject } from './effect.ts';
import type { Moment } from './moment.ts';
import { simulate, type History } from './simulate.ts';

/** The timelines of an archive, and which effects made them. */
export interface Timelines {
  /** By id: what the rules give each decision, whether or not its type has force or the archive knows enough to say so. */
  byRules: Map<string, Interval[]>;
  /** Ids of stubs of which nothing is known that bears on force (rule 9). */
  unknown: Set<string>;
  /** Effects and the day on which each happened; an effect that isn't here never does. */
  happened: Map<Effect, PlainDate>;
  /** Extensions that moved no term. */
  idleExtensions: Set<Effect>;
}

/**
 * The timelines that fourteen rules of force give (docs/domain.md). Decisions that don't act on each other,
 * directly or through others, are computed apart, so that an unrelated decision changes nothing.
 */
export function timelinesOf(subjects: readonly Subject[], effects: readonly Effect[]): Timelines {
  const all: Timelines = { byRules: new Map(), unknown: new Set(), happened: new Map(), idleExtensions: new Set() };
  for (const family of familiesOf(subjects, effects)) {
    const history = simulate(family.subjects, family.effects);
    for (const [effect, day] of history.happened) all.happened.set(effect, day);
    for (const effect of history.idleExtensions) all.idleExtensions.add(effect);
    const acting = Map.groupBy(family.effects, (effect) => effect.target);
    for (const subject of family.subjects) addTimeline(all, subject, acting.get(subject.id) ?? [], history);
  }
  return all;
}

function addTimeline(all: Timelines, subject: Subject, effects: Effect[], history: History): void {
  const happened = effects.filter((effect) => history.happened.has(effect) && !history.idleExtensions.has(effect));
  const known = subject.held || happened.length > 0 || subject.effective !== undefined || subject.expires !== undefined;
  if (!known) all.unknown.add(subject.id);
  let moments = history.moments.get(subject.id) ?? [];
  for (const effect of happened) {
    if (effect.relation === 'annuls' && effect.from !== undefined) {
      moments = annulledFrom(moments, effect, later(effect.from, subject.issued ?? BEGINNING), history);
    }
  }
  const intervals = intervalsOf(moments);
  all.byRules.set(subject.id, isOnlyReinstated(subject, happened) ? unknownBefore(intervals) : intervals);
}

/** A stub of which the archive knows that it was reinstated, and no end: before that its state is unknown (rule 4). */
function isOnlyReinstated(subject: Subject, happened: Effect[]): boolean {
  return !subject.held && subject.expires === undefined && happened.every((effect) => effect.relation === 'reinstates');
}

function unknownBefore(intervals: Interval[]): Interval[] {
  const [first, ...rest] = intervals;
  if (first?.state !== 'in-force' || rest.length === 0) return intervals;
  const { assumed: _, ...days } = first;
  return [{ ...days, state: 'unknown' }, ...rest];
}

/**
 * An annulment whose `from` is written reaches back to it (rule 3): the target's timeline is rewritten from that
 * day to the day on which the annulment happened, and nothing else is.
 */
function annulledFrom(moments: Moment[], effect: Effect, from: PlainDate, history: History): Moment[] {
  const day = history.happened.get(effect)!;
  if (from >= day) return moments;
  const cause = { relation: effect.relation, by: effect.by };
  const standing = moments.findLast((moment) => moment.day <= from);
  const within = moments.filter((moment) => moment.day > from && moment.day < day);
  const annulled = (at: PlainDate, moment: Moment): Moment => {
    if (moment.state === 'expired' || (effect.partial && moment.state !== 'in-force')) return { ...moment, day: at };
    const state = effect.partial ? 'partly-in-force' : 'expired';
    return { day: at, state, lifted: false, because: [cause], assumed: false };
  };
  const first = standing ? [annulled(from, standing)] : [];
  const rewritten = [...first, ...within.map((moment) => annulled(moment.day, moment))];
  const ended = rewritten.findIndex((moment) => moment.state === 'expired');
  const settled = ended < 0 ? rewritten : rewritten.slice(0, ended + 1);
  const after = moments.filter((moment) => moment.day >= day).map((moment) => continued(moment, settled.at(-1)));
  return [...moments.filter((moment) => moment.day < from), ...settled, ...after];
}

/** What has ended before goes on because of the end it had. */
function continued(moment: Moment, before: Moment | undefined): Moment {
  return moment.state === 'expired' && before?.state === 'expired' ? { ...before, day: moment.day } : moment;
}

/** Moments as half-open intervals; neighbours with equal state, assumption and causes are one. */
function intervalsOf(moments: Moment[]): Interval[] {
  const begun = moments.filter((moment, i) => i === 0 || !isSameButDay(moments[i - 1]!, moment));
  return begun.map((moment, i) => intervalOf(moment, begun[i + 1]?.day));
}

function intervalOf({ day, state, because, untilEvent, assumed }: Moment, to: PlainDate | undefined): Interval {
  const [first, ...also] = because;
  return {
    ...(day === BEGINNING ? {} : { from: day }),
    ...(to === undefined ? {} : { to }),
    state,
    ...(assumed ? { assumed } : {}),
    ...(first ? { because: first } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(untilEvent === undefined ? {} : { untilEvent }),
  };
}

function isSameButDay(a: Moment, b: Moment): boolean {
  const key = ({ state, assumed, because, untilEvent }: Moment) =>
    JSON.stringify([state, assumed, because, untilEvent]);
  return key(a) === key(b);
}

interface FamilyOfEffects {
  subjects: Subject[];
  effects: Effect[];
}

/** Groups decisions that act on each other, directly or through others. */
function familiesOf(subjects: readonly Subject[], effects: readonly Effect[]): FamilyOfEffects[] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.has(root)) root = parent.get(root)!;
    for (let at = id; at !== root;) {
      const next = parent.get(at)!;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { by, target } of effects) {
    const roots = [rootOf(by), rootOf(target)] as const;
    if (roots[0] !== roots[1]) parent.set(roots[0], roots[1]);
  }
  const families = new Map<string, FamilyOfEffects>();
  for (const subject of subjects) {
    const root = rootOf(subject.id);
    if (!families.has(root)) families.set(root, { subjects: [], effects: [] });
    families.get(root)!.subjects.push(subject);
  }
  for (const effect of effects) families.get(rootOf(effect.by))!.effects.push(effect);
  return [...families.values()];
}
