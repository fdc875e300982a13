import { BEGINNING, type Subject } from '../force/effect.ts';
import { canAct } from '../force/standing.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import type { Problem } from '../problem.ts';
import type { SiteSettings } from '../settings.ts';
import type { Interval } from '../timeline.ts';
import type { Edge } from './link-relations.ts';
import { checkAmongOthers } from './neighbour-rules.ts';
import type { Outcomes } from './outcomes.ts';
import { present } from './present.ts';
import { checkRelation, type RuledEdge } from './relation-rules.ts';

/** Checks every relation of an archive against the rules of force (docs/domain.md), by itself and among the others. */
export function checkRelations(outcomes: Outcomes, settings: SiteSettings, asOf: PlainDate): Problem[] {
  return [
    ...outcomes.edges.flatMap((edge) => checkRelation(ruledEdge(edge, outcomes), settings)),
    ...checkAmongOthers(outcomes, asOf),
  ];
}

function ruledEdge(edge: Edge, outcomes: Outcomes): RuledEdge {
  const { decisions, subjects, timelines } = outcomes;
  const sideOf = (id: string) => withIssuer(subjects.get(id)!, decisions.get(id)!.issuer);
  const effect = outcomes.effectOf(edge);
  const happened = effect && timelines.happened.get(effect);
  const day = happened ?? outcomes.earliestDay(edge);
  const acts = happened !== undefined || canAct(outcomes.livedOn(edge.by, day)?.state);
  return {
    edge,
    acting: sideOf(edge.by),
    target: sideOf(edge.target),
    ...present({
      happened,
      endedBy: endOf(timelines.asLived.get(edge.by)!),
      targetEnded: acts ? endedBefore(edge, day, outcomes) : undefined,
    }),
    isIdle: effect !== undefined && timelines.idleExtensions.has(effect),
    setsFirstTerm: effect !== undefined && timelines.firstTerms.has(effect),
    impliesEnd: effect !== undefined && timelines.impliedEnds.has(effect),
    ...firstSupersession(edge, outcomes),
  };
}

export function withIssuer(subject: Subject, issuer: string | undefined): RuledEdge['acting'] {
  return { ...subject, ...present({ issuer }) };
}

function firstSupersession({ relation, target }: Edge, outcomes: Outcomes): Pick<RuledEdge, 'firstSupersession'> {
  const first = outcomes.decisions.get(target)!.successors[0];
  if (relation !== 'supersedes' || !first) return {};
  const { place } = outcomes.actsOn(target).find((act) => act.by === first.id && act.relation === 'supersedes')!;
  return { firstSupersession: { by: first.id, day: first.day, place } };
}

/** The day on which a decision had ended before the day on which another acts on it, other than by that one itself. */
export function endedBefore(edge: Edge, day: PlainDate, outcomes: Outcomes): PlainDate | undefined {
  const before = day === BEGINNING ? undefined : outcomes.livedOn(edge.target, addDays(day, -1));
  if (before?.state !== 'expired' || outcomes.livedOn(edge.target, day)?.state !== 'expired') return undefined;
  return before.because && 'by' in before.because && before.because.by === edge.by ? undefined : before.from;
}

/** What ended a decision, in a word or an id, where it has ended for good. */
function endOf(timeline: readonly Interval[]): string | undefined {
  const last = timeline.at(-1);
  if (last?.state !== 'expired' || !last.because) return undefined;
  return 'by' in last.because ? last.because.by : last.because.relation;
}
