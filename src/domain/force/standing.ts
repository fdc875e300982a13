import type { PlainDate } from '../plain-date.ts';
import { RELATIONS } from '../relation.ts';
import type { State } from '../timeline.ts';
import { dayIsAssumed, earliestDay, type Effect } from './effect.ts';
import { isImplied, type End, type Life, type Stretch } from './life.ts';

/** A day, as one decision sees the others on it. */
export interface World {
  readonly day: PlainDate;
  lifeOf(id: string): Life;
  /** Whether a decision can act: issued, entered, and in force, partly in force or partly suspended (rule 3). */
  isActive(id: string): boolean;
  standingOf(life: Life): Standing;
}

/** A state on a day, with what it rests on. */
export interface Standing {
  state: Exclude<State, 'unknown' | 'not-applicable'>;
  /** It has ended and reinstatements lift that. */
  lifted: boolean;
  /** The suspensions that hold, and the reinstatements that hold: latest issued acting decision first. */
  suspendedBy: Effect[];
  reinstatedBy: Effect[];
}

/** The one state of the day: the first that holds of rule 8's list. */
export function judge(life: Life, world: World): Standing {
  const hasEnded = life.ends.length > 0;
  const holding = hasEnded ? life.reinstatements.filter(({ effect }) => isHolding(effect, life, world)) : [];
  const { open, partlyLifted } = openEnds(life, holding, world);
  if (open) return { state: 'expired', lifted: false, suspendedBy: [], reinstatedBy: [] };
  const suspending = life.suspensions.filter(({ day, effect }) => day <= world.day && isOn(effect, world));
  const suspendedBy = latestFirst(suspending, world);
  const lifted = life.ends.some((end) => !end.partial);
  const state = stateOf(life, partlyLifted, suspendedBy, world);
  return { state, lifted, suspendedBy, reinstatedBy: lifted ? latestFirst(holding, world) : [] };
}

/** Whether a decision of this state can act on others (rule 3). */
export function canAct(state: State | undefined): boolean {
  return state === 'in-force' || state === 'partly-in-force' || state === 'partly-suspended';
}

function stateOf(life: Life, partlyLifted: boolean, suspendedBy: Effect[], { day }: World): Standing['state'] {
  if (day < life.entry) return 'not-yet-in-force';
  if (suspendedBy.some((suspension) => !suspension.partial)) return 'suspended';
  if (suspendedBy.length > 0) return 'partly-suspended';
  if (partlyLifted || life.ends.some((end) => end.partial)) return 'partly-in-force';
  return 'in-force';
}

function isHolding(reinstatement: Effect, life: Life, world: World): boolean {
  return issuedOf(reinstatement, world) >= life.overBefore && isOn(reinstatement, world);
}

function isOn({ until, by }: Effect, world: World): boolean {
  return (until === undefined || world.day < until) && world.isActive(by);
}

/** Whether a whole end stands that nothing lifts (`open`), and whether one is lifted only in part (rule 4). */
function openEnds(life: Life, holding: readonly Stretch[], world: World): { open: boolean; partlyLifted: boolean } {
  let partlyLifted = false;
  for (const end of life.ends) {
    if (end.partial) continue;
    const lifting = holding.filter((reinstatement) => lifts(reinstatement, end, world));
    if (lifting.length === 0) return { open: true, partlyLifted: false };
    if (lifting.every(({ effect }) => effect.partial)) partlyLifted = true;
  }
  return { open: false, partlyLifted };
}

/** Rule 4: ends that have happened by its day, and later ones whose acting decision was not issued after its own. */
function lifts(reinstatement: Stretch, end: End, world: World): boolean {
  if (isImplied(end) || end.day <= reinstatement.day) return true;
  // A term that is still to come runs on: it has no acting decision.
  return end.effect !== undefined && issuedOf(end.effect, world) <= issuedOf(reinstatement.effect, world);
}

/** Whether today is the first day of an effect, and rests on an assumed entry of its acting decision (rule 2). */
export function beginsOnAssumedDay(effect: Effect, world: World): boolean {
  const acting = world.lifeOf(effect.by).subject;
  return dayIsAssumed(effect, acting) && earliestDay(effect, acting, world.lifeOf(effect.target).subject) === world.day;
}

/** The day of issue of an effect's acting decision; unknown sorts first. */
export function issuedOf(effect: Effect, world: Pick<World, 'lifeOf'>): PlainDate {
  return world.lifeOf(effect.by).start;
}

function latestFirst(stretches: readonly Stretch[], world: World): Effect[] {
  return stretches.map(({ effect }) => effect).sort((a, b) => compareByActing(a, b, world));
}

/** Latest issued acting decision first, then by its id; of one decision in the order of relations. */
export function compareByActing(a: Effect, b: Effect, world: Pick<World, 'lifeOf'>): number {
  const days = [issuedOf(a, world), issuedOf(b, world)] as const;
  if (days[0] !== days[1]) return days[0] < days[1] ? 1 : -1;
  if (a.by !== b.by) return a.by < b.by ? -1 : 1;
  return RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
}
