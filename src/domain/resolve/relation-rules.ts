import type { PlainDate } from '../plain-date.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import { ENDING, ON_FORCE, type Relation } from '../relation.ts';
import type { SiteSettings } from '../settings.ts';
import { entryOf, later, type Subject } from '../force/effect.ts';
import type { Edge } from './link-relations.ts';

/** What a rule sees of one relation. */
export interface RuledEdge {
  edge: Edge;
  acting: Subject & { issuer?: string };
  target: Subject & { issuer?: string };
  /** The day on which the effect happened; undefined where it never does, or the relation has none on force. */
  happened?: PlainDate;
  /** The state of the acting decision ended before that. */
  endedBy?: string;
  /** The day on which the target had ended before the day of this relation, if it had. */
  targetEnded?: PlainDate;
  /** The first whole supersession of the same target: its day, who superseded it, and where that is written. */
  firstSupersession?: { day: PlainDate; by: string; place: Place };
  /** An extension that moved no term, or one that set a term where none was known (rule 7). */
  isIdle?: boolean;
  setsFirstTerm?: boolean;
  /** A reinstatement whose `until` ended its target, for want of a known end (rule 4). */
  impliesEnd?: boolean;
}

type Rule = (edge: RuledEdge, settings: SiteSettings) => Problem | undefined;

const WATCHED: ReadonlySet<Relation> = new Set([...ON_FORCE, 'amends']);

/** They hold for relations with an effect on force and for amendment. */
const RULES: readonly Rule[] = [
  actsOnLater,
  fromBeforeEntry,
  untilTooEarly,
  untilAndEvent,
  extensionTerms,
  idleExtension,
  firstTerm,
  impliedEnd,
  neverHappens,
  actsOnEnded,
  secondSupersession,
  otherIssuerActs,
];

/** Checks one relation against every rule. */
export function checkRelation(edge: RuledEdge, settings: SiteSettings): Problem[] {
  if (!WATCHED.has(edge.edge.relation)) return [];
  return RULES.flatMap((rule) => rule(edge, settings) ?? []);
}

function actsOnLater({ edge, acting, target }: RuledEdge): Problem | undefined {
  if (acting.issued === undefined || target.issued === undefined || target.issued <= acting.issued) return undefined;
  const data = { relation: edge.relation, target: target.id, targetIssued: target.issued, issued: acting.issued };
  return problem('acts-on-later', edge.place, data);
}

function fromBeforeEntry({ edge, acting }: RuledEdge): Problem | undefined {
  const { from } = edge.reference;
  const entry = entryOf(acting);
  if (from === undefined || edge.relation === 'annuls' || from >= entry) return undefined;
  return problem('from-before-entry', within(edge, 'from'), { from, entry });
}

function untilTooEarly({ edge, acting }: RuledEdge): Problem | undefined {
  const { until, from } = edge.reference;
  if (edge.relation !== 'suspends' && edge.relation !== 'reinstates') return undefined;
  const first = [from ?? '', acting.issued ?? '', entryOf(acting)].reduce(later);
  if (until === undefined || first === '' || until > first) return undefined;
  return problem('until-too-early', within(edge, 'until'), { until, first });
}

function untilAndEvent({ edge }: RuledEdge): Problem | undefined {
  if (edge.reference.until === undefined || edge.reference.untilEvent === undefined) return undefined;
  return problem('until-and-event', within(edge, 'untilEvent'), { relation: edge.relation });
}

function extensionTerms({ edge }: RuledEdge): Problem | undefined {
  if (edge.relation !== 'extends') return undefined;
  if (edge.partial) return problem('partial-extension', edge.place, {});
  if (edge.reference.until !== undefined || edge.reference.untilEvent !== undefined) return undefined;
  return problem('extension-without-until', edge.place, {});
}

/** Rule 7; on what has ended it is told as acting on that. */
function idleExtension({ edge, target, isIdle, targetEnded }: RuledEdge): Problem | undefined {
  const { until } = edge.reference;
  if (!isIdle || targetEnded !== undefined || until === undefined) return undefined;
  return problem('idle-extension', within(edge, 'until'), { target: target.id, until });
}

function firstTerm({ edge, target, setsFirstTerm }: RuledEdge): Problem | undefined {
  const { until } = edge.reference;
  if (!setsFirstTerm || until === undefined) return undefined;
  return problem('first-term', within(edge, 'until'), { target: target.id, until });
}

/** Rule 4. */
function impliedEnd({ edge, target, impliesEnd }: RuledEdge): Problem | undefined {
  const { until } = edge.reference;
  if (!impliesEnd || until === undefined) return undefined;
  return problem('implied-end', within(edge, 'until'), { target: target.id, until });
}

function neverHappens({ edge, target, happened, endedBy, targetEnded }: RuledEdge): Problem | undefined {
  if (happened !== undefined || targetEnded !== undefined || endedBy === undefined || !ON_FORCE.has(edge.relation))
    return undefined;
  // Two that end each other are a circle, which is told as such.
  if (endedBy === target.id) return undefined;
  return problem('effect-never-happens', edge.place, { relation: edge.relation, target: target.id, endedBy });
}

function actsOnEnded({ edge, target, targetEnded, firstSupersession }: RuledEdge): Problem | undefined {
  if (targetEnded === undefined || edge.relation === 'reinstates') return undefined;
  // A second supersession is told as such.
  if (edge.relation === 'supersedes' && !edge.partial && firstSupersession && firstSupersession.by !== edge.by) {
    return undefined;
  }
  return problem('acts-on-ended', edge.place, { relation: edge.relation, target: target.id });
}

/** What was reinstated meanwhile may be superseded anew. */
function secondSupersession({
  edge,
  target,
  happened,
  targetEnded,
  firstSupersession,
}: RuledEdge): Problem | undefined {
  if (edge.relation !== 'supersedes' || edge.partial || happened === undefined || !firstSupersession) return undefined;
  if (firstSupersession.day === happened || firstSupersession.by === edge.by || !targetEnded) return undefined;
  const { by, place } = firstSupersession;
  const related: Problem['related'] = [{ place, what: 'declared-here' }];
  return problem('second-supersession', edge.place, { target: target.id, first: by }, related);
}

/** Another issuer acts, unless it succeeds the target's issuer or stands above it; where either is unknown nothing is said. */
function otherIssuerActs({ edge, acting, target }: RuledEdge, settings: SiteSettings): Problem | undefined {
  const { issuer } = acting;
  if (issuer === undefined || target.issuer === undefined || issuer === target.issuer) return undefined;
  if (reaches(target.issuer, issuer, settings)) return undefined;
  const data = { relation: edge.relation, target: target.id, targetIssuer: target.issuer };
  return problem('other-issuer-acts', edge.place, data);
}

function reaches(from: string, to: string, settings: SiteSettings): boolean {
  const reached = new Set([from]);
  for (const id of reached) {
    const issuer = settings.issuers[id];
    for (const next of [issuer?.parent, issuer?.successor]) {
      if (next === to) return true;
      if (next !== undefined) reached.add(next);
    }
  }
  return false;
}

function within({ place }: Edge, key: string): Edge['place'] {
  return { ...place, path: [...(place.path ?? []), key] };
}

/** Whether an edge ends its target wholly. */
export function endsWholly(edge: Edge): boolean {
  return ENDING.has(edge.relation) && !edge.partial;
}
