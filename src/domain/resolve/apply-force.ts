import type { Decision } from '../archive.ts';
import { numberBearsYear, parseNumber } from '../document-number.ts';
import { DOCUMENT_TYPES } from '../document-types.ts';
import { BEGINNING, earliestDay, later, type Effect, type ForceRelation, type Subject } from '../force/effect.ts';
import { timelinesOf, type Timelines } from '../force/timelines.ts';
import { currentOf } from '../lineage.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import type { Problem } from '../problem.ts';
import { ON_FORCE, type Relation } from '../relation.ts';
import type { SiteSettings } from '../settings.ts';
import { intervalOn, type Interval } from '../timeline.ts';
import type { Edge } from './link-relations.ts';
import { present } from './present.ts';
import { relate } from './relate.ts';
import { checkRelation, endsWholly } from './relation-rules.ts';

/** Computes timelines and what stands today, relates the decisions, and checks every relation against the rules. */
export function applyForce(
  decisions: ReadonlyMap<string, Decision>,
  edges: readonly Edge[],
  settings: SiteSettings,
  asOf: PlainDate,
): Problem[] {
  const subjects = new Map([...decisions.values()].map((decision) => [decision.id, subjectOf(decision, settings)]));
  const effects = new Map<Edge, Effect>();
  for (const edge of edges) if (ON_FORCE.has(edge.relation)) effects.set(edge, effectOf(edge));
  const timelines = timelinesOf([...subjects.values()], [...effects.values()]);
  const supersessions = wholeSupersessions(effects, timelines);
  for (const decision of decisions.values()) {
    decision.timeline = shownTimeline(decision, timelines, settings);
    decision.timelineByRules = timelines.byRules.get(decision.id)!;
    decision.successors = (supersessions.get(decision.id) ?? []).map(({ by, day }) => ({ id: by, day }));
  }
  for (const decision of decisions.values()) decision.current = currentOf(decision.id, asOf, decisions);
  relate(decisions, edges, (edge) => {
    const effect = effects.get(edge);
    if (effect) return timelines.happened.get(effect);
    return CHANGING_TEXT.has(edge.relation) ? firstActiveDay(edge, subjects, timelines) : undefined;
  });
  return edges.flatMap((edge) => {
    const happened = timelines.happened.get(effects.get(edge)!);
    const [acting, target] = [edge.by, edge.target].map((id) => timelines.byRules.get(id)!) as [Interval[], Interval[]];
    const day = happened ?? earliestDay(effectOf(edge), subjects.get(edge.by)!, subjects.get(edge.target)!);
    const acts = happened !== undefined || ACTIVE.has(intervalOn(acting, day)?.state ?? '');
    const endedBy = endOf(acting);
    const first = (supersessions.get(edge.target) ?? [])[0];
    return checkRelation(
      {
        edge,
        acting: withIssuer(subjects, decisions, edge.by),
        target: withIssuer(subjects, decisions, edge.target),
        ...present({ happened, endedBy, targetEnded: acts ? endedBefore(target, day, edge) : undefined }),
        ...(first ? { firstSupersession: first } : {}),
      },
      settings,
    );
  });
}

function withIssuer(subjects: ReadonlyMap<string, Subject>, decisions: ReadonlyMap<string, Decision>, id: string) {
  return { ...subjects.get(id)!, ...present({ issuer: decisions.get(id)!.issuer }) };
}

/** Relations that change no force, but what their target says. */
const CHANGING_TEXT: ReadonlySet<Relation> = new Set(['amends', 'corrects']);

/** The first day, not before what its `from` and its entry allow, on which the acting decision is in force, wholly or partly. */
function firstActiveDay(
  edge: Edge,
  subjects: ReadonlyMap<string, Subject>,
  { byRules }: Timelines,
): PlainDate | undefined {
  const earliest = earliestDay(effectOf(edge), subjects.get(edge.by)!, subjects.get(edge.target)!);
  const active = byRules
    .get(edge.by)!
    .find(({ to, state }) => ACTIVE.has(state) && (to === undefined || to > earliest));
  return active && later(active.from ?? BEGINNING, earliest);
}

const ACTIVE: ReadonlySet<string> = new Set(['in-force', 'partly-in-force', 'partly-suspended']);

/** The day on which a decision had ended before another one acts on it, other than by that act itself. */
function endedBefore(timeline: readonly Interval[], day: PlainDate, { by }: Edge): PlainDate | undefined {
  const before = day === BEGINNING ? undefined : intervalOn(timeline, addDays(day, -1));
  if (before?.state !== 'expired') return undefined;
  return before.because && 'by' in before.because && before.because.by === by ? undefined : before.from;
}

/** What ended a decision, in a word or an id, where it has ended for good. */
function endOf(timeline: readonly Interval[]): string | undefined {
  const last = timeline.at(-1);
  if (last?.state !== 'expired' || !last.because) return undefined;
  return 'by' in last.because ? last.because.by : last.because.relation;
}

function subjectOf({ id, held, number, issued, effective, expires }: Decision, settings: SiteSettings): Subject {
  const entryNeedsDay = settings.profile === 'vn' && numberBearsYear(parseNumber(number, 'vn'));
  return { id, held, ...present({ issued, effective, expires }), entryNeedsDay };
}

function effectOf({ relation, by, target, partial, reference: { from, until, untilEvent } }: Edge): Effect {
  return { relation: relation as ForceRelation, by, target, partial, ...present({ from, until, untilEvent }) };
}

function wholeSupersessions(
  effects: ReadonlyMap<Edge, Effect>,
  { happened }: Timelines,
): Map<string, { by: string; day: PlainDate }[]> {
  const all = [...effects].filter(
    ([edge, effect]) => edge.relation === 'supersedes' && endsWholly(edge) && happened.has(effect),
  );
  const days = all.map(([edge, effect]) => ({ target: edge.target, by: edge.by, day: happened.get(effect)! }));
  return Map.groupBy(
    days.sort((a, b) => a.day.localeCompare(b.day) || (a.by < b.by ? -1 : 1)),
    ({ target }) => target,
  );
}

/** A type without force shows no state; a stub of which nothing on force is known shows that (rule 9). */
function shownTimeline(decision: Decision, timelines: Timelines, settings: SiteSettings): Interval[] {
  const from = present({ from: decision.issued });
  if (!hasForce(decision.type, settings)) return [{ ...from, state: 'not-applicable' }];
  if (timelines.unknown.has(decision.id)) return [{ ...from, state: 'unknown' }];
  return timelines.byRules.get(decision.id)!;
}

function hasForce(type: string | undefined, settings: SiteSettings): boolean {
  if (type === undefined) return true;
  return settings.types[type]?.force ?? DOCUMENT_TYPES.get(type)?.force ?? true;
}
