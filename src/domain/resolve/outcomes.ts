import type { Decision } from '../archive.ts';
import { BEGINNING, earliestDay, later, type Effect, type ForceRelation, type Subject } from '../force/effect.ts';
import { canAct } from '../force/standing.ts';
import type { Timelines } from '../force/timelines.ts';
import type { PlainDate } from '../plain-date.ts';
import { CHANGING_TEXT, ON_FORCE } from '../relation.ts';
import { intervalOn } from '../timeline.ts';
import type { Edge } from './link-relations.ts';
import { present } from './present.ts';

/** What became of an archive's relations: when each took effect, and what stands on both of its sides. */
export class Outcomes {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly edges: readonly Edge[];
  readonly timelines: Timelines;
  readonly #effects: ReadonlyMap<Edge, Effect>;
  readonly #byActing: ReadonlyMap<string, Edge[]>;
  readonly #byTarget: ReadonlyMap<string, Edge[]>;

  constructor(
    decisions: ReadonlyMap<string, Decision>,
    subjects: ReadonlyMap<string, Subject>,
    effects: ReadonlyMap<Edge, Effect>,
    edges: readonly Edge[],
    timelines: Timelines,
  ) {
    this.decisions = decisions;
    this.subjects = subjects;
    this.edges = edges;
    this.timelines = timelines;
    this.#effects = effects;
    this.#byActing = Map.groupBy(edges, (edge) => edge.by);
    this.#byTarget = Map.groupBy(edges, (edge) => edge.target);
  }

  actsOf(id: string): readonly Edge[] {
    return this.#byActing.get(id) ?? [];
  }

  actsOn(id: string): readonly Edge[] {
    return this.#byTarget.get(id) ?? [];
  }

  effectOf(edge: Edge): Effect | undefined {
    return this.#effects.get(edge);
  }

  /** The day on which a relation takes effect on force, text or wording; none where that never happens. */
  dayOf(edge: Edge): PlainDate | undefined {
    const effect = this.#effects.get(edge);
    if (effect) return this.timelines.happened.get(effect);
    return CHANGING_TEXT.has(edge.relation) ? this.#firstActiveDay(edge) : undefined;
  }

  /** The first day, not before what its `from` and its entry allow, on which the acting decision can act. */
  #firstActiveDay(edge: Edge): PlainDate | undefined {
    const earliest = this.earliestDay(edge);
    const active = this.timelines.asLived
      .get(edge.by)!
      .find(({ to, state }) => canAct(state) && (to === undefined || to > earliest));
    return active && later(active.from ?? BEGINNING, earliest);
  }

  earliestDay(edge: Edge): PlainDate {
    return earliestDay(effectOf(edge), this.subjects.get(edge.by)!, this.subjects.get(edge.target)!);
  }

  /** How a decision stood on a day while days passed. */
  livedOn(id: string, day: PlainDate) {
    return intervalOn(this.timelines.asLived.get(id)!, day);
  }
}

/** The effects of an archive's relations on force. */
export function effectsOf(edges: readonly Edge[]): Map<Edge, Effect> {
  return new Map(edges.filter(({ relation }) => ON_FORCE.has(relation)).map((edge) => [edge, effectOf(edge)]));
}

/** What a relation does to the force of its target, if it does anything. */
export function effectOf({ relation, by, target, partial, reference: { from, until, untilEvent } }: Edge): Effect {
  return { relation: relation as ForceRelation, by, target, partial, ...present({ from, until, untilEvent }) };
}
