import { canAct } from '../force/standing.ts';
import type { PlainDate } from '../plain-date.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { ENDING } from '../relation.ts';
import { intervalOn, type Interval } from '../timeline.ts';
import type { Edge } from './link-relations.ts';
import type { Outcomes } from './outcomes.ts';
import { endsWholly } from './relation-rules.ts';

/** Checks relations against what else their decisions do, and what is done to them. */
export function checkAmongOthers(outcomes: Outcomes, asOf: PlainDate): Problem[] {
  return [
    ...outcomes.edges.flatMap((edge) => {
      const day = outcomes.dayOf(edge);
      if (edge.relation === 'implements') return restsOnEnded(edge, outcomes, asOf);
      if (day === undefined) return [];
      if (edge.relation === 'reinstates') return reinstatedBeside(edge, outcomes);
      if (edge.relation === 'extends') return notProlonged(edge, day, outcomes);
      return edge.relation === 'annuls' && endsWholly(edge) ? annulledHadActed(edge, day, outcomes) : [];
    }),
    ...[...outcomes.decisions.keys()].flatMap((id) => nothingInPlace(id, outcomes, asOf)),
  ];
}

/** Rule 14: a decision in force rests on one that is not, by the day of the archive. */
function restsOnEnded(edge: Edge, { decisions }: Outcomes, asOf: PlainDate): Problem[] {
  const on = (id: string) => intervalOn(decisions.get(id)!.timelineByRules, asOf);
  const ended = on(edge.target);
  if (ended?.state !== 'expired' || !canAct(on(edge.by)?.state)) return [];
  return [problem('rests-on-ended', edge.place, { target: edge.target, day: ended.from ?? '' })];
}

/** Rule 4: a reinstatement while what superseded its target, directly or through others, is in force. */
function reinstatedBeside(edge: Edge, outcomes: Outcomes): Problem[] {
  const { decisions, timelines } = outcomes;
  const isBy = ({ because, also = [] }: Interval) =>
    [because, ...also].some((cause) => cause?.relation === 'reinstates' && cause.by === edge.by);
  const reinstated = timelines.byRules.get(edge.target)!.filter((each) => each.state !== 'expired' && isBy(each));
  const since = new Map<string, PlainDate>([[edge.target, '']]);
  for (const [id, day] of since) {
    for (const next of decisions.get(id)!.successors) {
      if (!since.has(next.id)) since.set(next.id, next.day > day ? next.day : day);
    }
  }
  since.delete(edge.target);
  // That what supersedes keeps a part of the old applying for a while is what transitional clauses are for.
  if (edge.partial) since.delete(edge.by);
  const beside = [...since].filter(([id, day]) =>
    timelines.byRules
      .get(id)!
      .some((each) => each.state === 'in-force' && reinstated.some((other) => meet(each, other, day))),
  );
  if (beside.length === 0) return [];
  const standing = beside.map(([id]) => id).sort();
  const superseding = outcomes.actsOn(edge.target).filter((act) => standing.includes(act.by) && endsWholly(act));
  return [problem('reinstated-beside', edge.place, { target: edge.target, standing }, superseding.map(declared))];
}

/** Whether two intervals have a day in common, not before a day. */
function meet(a: Interval, b: Interval, notBefore: PlainDate): boolean {
  const from = [a.from ?? '', b.from ?? '', notBefore].sort().at(-1)!;
  return [a.to, b.to].every((to) => to === undefined || from < to);
}

/** Rule 6: who extends a decision that suspends or reinstates until its end prolongs its term, not the suspension. */
function notProlonged(edge: Edge, day: PlainDate, outcomes: Outcomes): Problem[] {
  const { expires } = outcomes.decisions.get(edge.target)!;
  const left = outcomes.actsOf(edge.target).find(({ relation, reference: { until } }) => {
    if ((relation !== 'suspends' && relation !== 'reinstates') || until === undefined) return false;
    return expires === undefined ? until >= day : until === expires;
  });
  if (!left) return [];
  const data = { target: edge.target, relation: left.relation, other: left.target, until: left.reference.until! };
  return [problem('suspension-not-prolonged', edge.place, data, [declared(left)])];
}

/** Rule 3: what a decision had done to others before it was annulled from an earlier day stands. */
function annulledHadActed(edge: Edge, day: PlainDate, outcomes: Outcomes): Problem[] {
  const { from } = edge.reference;
  if (from === undefined || from >= day) return [];
  const stands = outcomes.actsOf(edge.target).filter((act) => {
    if (!ENDING.has(act.relation) && act.relation !== 'extends' && act.relation !== 'amends') return false;
    const acted = outcomes.dayOf(act);
    return acted !== undefined && acted >= from && acted < day && !isAnswered(act, day, outcomes);
  });
  if (stands.length === 0) return [];
  const affected = [...new Set(stands.map((act) => act.target))].sort();
  return [problem('annulled-had-acted', edge.place, { target: edge.target, affected }, stands.map(declared))];
}

/** An end or a suspension of a decision, and where it is written. */
interface Incident {
  relation: string;
  day: PlainDate;
  place: Place;
  reachesBack: boolean;
}

/**
 * Rule 4: a decision has superseded others, stands no more, and nobody says what applies now: nothing supersedes it,
 * and what it superseded is neither reinstated nor superseded anew, nor would have ended by now in any case.
 */
function nothingInPlace(id: string, outcomes: Outcomes, asOf: PlainDate): Problem[] {
  const superseding = outcomes.actsOf(id).filter((act) => act.relation === 'supersedes' && endsWholly(act));
  if (superseding.length === 0 || outcomes.decisions.get(id)!.successors.length > 0) return [];
  return incidentsOf(id, outcomes, asOf).flatMap(({ relation, day, place, reachesBack }) => {
    const left = superseding.filter((act) => {
      const acted = outcomes.dayOf(act);
      // What it did from the day of an annulment on is told by that.
      return acted !== undefined && (acted < day || (acted === day && !reachesBack));
    });
    if (left.length === 0 || left.some((act) => isAnswered(act, day, outcomes))) return [];
    const open = left.filter((act) => (outcomes.decisions.get(act.target)!.expires ?? '9999') > day);
    if (open.length === 0) return [];
    const superseded = open.map((act) => act.target).sort();
    return [problem('nothing-in-place', place, { relation, target: id, superseded }, open.map(declared))];
  });
}

/** What ended or suspended a decision wholly; a term only once it is over, since an act may come that says more. */
function incidentsOf(id: string, outcomes: Outcomes, asOf: PlainDate): Incident[] {
  const begun = outcomes.timelines.byRules.get(id)!.filter(({ state }) => state === 'expired' || state === 'suspended');
  return begun.flatMap(({ from: day, because }): Incident[] => {
    if (day === undefined || !because) return [];
    if ('by' in because) {
      const act = outcomes.actsOn(id).find(({ by, relation }) => by === because.by && relation === because.relation);
      if (!act || act.relation === 'reinstates') return [];
      return [{ relation: act.relation, day, place: act.place, reachesBack: (outcomes.dayOf(act) ?? '') > day }];
    }
    const place = termOf(id, outcomes);
    return place && day <= asOf ? [{ relation: 'expires', day, place, reachesBack: false }] : [];
  });
}

/** Where the term of a decision is written: in its file, or in a reference to it. */
function termOf(id: string, outcomes: Outcomes): Place | undefined {
  const { record } = outcomes.decisions.get(id)!;
  if (record) return { file: record.file, path: ['expires'] };
  const edge = outcomes.actsOn(id).find(({ reference }) => reference.expires !== undefined);
  return edge && { ...edge.place, path: [...(edge.place.path ?? []), 'expires'] };
}

/** Whether something else says what became, on a day or since, of what a decision had acted on. */
function isAnswered(act: Edge, day: PlainDate, outcomes: Outcomes): boolean {
  return outcomes.actsOn(act.target).some((other) => {
    if (other.by === act.by || outcomes.dayOf(other) === undefined) return false;
    if (other.relation === 'reinstates') return (other.reference.until ?? '9999') > day;
    return endsWholly(other);
  });
}

function declared(edge: Edge): Problem['related'][number] {
  return { place: edge.place, what: 'declared-here' };
}
