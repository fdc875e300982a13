import type { Decision } from '../archive.ts';
import { numberBearsYear, parseNumber } from '../document-number.ts';
import { hasForce } from '../has-force.ts';
import type { Subject } from '../force/effect.ts';
import { timelinesOf, type Timelines } from '../force/timelines.ts';
import { currentOf } from '../lineage.ts';
import type { PlainDate } from '../plain-date.ts';
import type { SiteSettings } from '../settings.ts';
import type { Interval } from '../timeline.ts';
import type { Edge } from './link-relations.ts';
import { effectsOf, Outcomes } from './outcomes.ts';
import { present } from './present.ts';
import { relate } from './relate.ts';
import { endsWholly } from './relation-rules.ts';

/** Computes timelines and what stands on the day of the archive, and relates the decisions to each other. */
export function applyForce(
  decisions: ReadonlyMap<string, Decision>,
  edges: readonly Edge[],
  settings: SiteSettings,
  asOf: PlainDate,
): Outcomes {
  const subjects = new Map([...decisions.values()].map((decision) => [decision.id, subjectOf(decision, settings)]));
  const effects = effectsOf(edges);
  const timelines = timelinesOf([...subjects.values()], [...effects.values()]);
  const outcomes = new Outcomes(decisions, subjects, effects, edges, timelines);
  for (const decision of decisions.values()) {
    decision.timeline = shownTimeline(decision, timelines, settings);
    decision.timelineByRules = timelines.byRules.get(decision.id)!;
    decision.successors = successorsOf(decision.id, outcomes);
  }
  for (const decision of decisions.values()) decision.current = currentOf(decision.id, asOf, decisions);
  relate(decisions, edges, (edge) => outcomes.dayOf(edge));
  return outcomes;
}

/** What the rules of force need to know of a decision. */
export function subjectOf(
  { id, held, number, issued, effective, expires }: Omit<Subject, 'entryNeedsDay'> & { number: string },
  { profile }: SiteSettings,
): Subject {
  const entryNeedsDay = profile === 'vn' && numberBearsYear(parseNumber(number, 'vn'));
  return { id, held, ...present({ issued, effective, expires }), entryNeedsDay };
}

function successorsOf(id: string, outcomes: Outcomes): Decision['successors'] {
  const successors = outcomes.actsOn(id).flatMap((edge) => {
    const day = edge.relation === 'supersedes' && endsWholly(edge) ? outcomes.dayOf(edge) : undefined;
    return day === undefined ? [] : [{ id: edge.by, day }];
  });
  return successors.sort((a, b) => a.day.localeCompare(b.day) || (a.id < b.id ? -1 : 1));
}

/** A type without force shows no state; a stub of which nothing on force is known shows that (rule 9). */
function shownTimeline(decision: Decision, timelines: Timelines, settings: SiteSettings): Interval[] {
  const from = present({ from: decision.issued });
  if (!hasForce(decision.type, settings)) return [{ ...from, state: 'not-applicable' }];
  if (timelines.unknown.has(decision.id)) return [{ ...from, state: 'unknown' }];
  return timelines.byRules.get(decision.id)!;
}
