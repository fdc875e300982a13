import type { PlainDate } from '../plain-date.ts';
import type { State } from '../timeline.ts';
import { BEGINNING, dayIsAssumed, earliestDay, entryOf, type Effect, type Subject } from './effect.ts';

/** An end that has happened: by an act, or (without `effect`) because the term ran out. */
export interface End {
  day: PlainDate;
  effect?: Effect;
  partial: boolean;
}

/** A reinstatement that has begun. */
export interface Reinstatement {
  day: PlainDate;
  effect: Effect;
}

/** A decision's life while days pass: what has happened to it so far. */
export interface Life {
  subject: Subject;
  /** Its first day: the day of issue. */
  start: PlainDate;
  entry: PlainDate;
  /** First day on which its term is over, as extensions leave it. */
  term: PlainDate | undefined;
  ends: End[];
  reinstatements: Reinstatement[];
  /** Reinstatements that a later act has ended for good (rule 4). */
  over: Set<Effect>;
  /** Suspensions and reinstatements aimed at it, whether or not they hold (rules 4 and 6). */
  suspensions: Effect[];
  reinstating: Effect[];
}

export function lifeOf(subject: Subject): Life {
  return {
    subject,
    start: subject.issued ?? BEGINNING,
    entry: entryOf(subject),
    term: subject.expires,
    ends: [],
    reinstatements: [],
    over: new Set(),
    suspensions: [],
    reinstating: [],
  };
}

/** A state on a day, with what it rests on. */
export interface Standing {
  state: Extract<
    State,
    'not-yet-in-force' | 'in-force' | 'partly-in-force' | 'suspended' | 'partly-suspended' | 'expired'
  >;
  /** It has ended and reinstatements lift that. */
  lifted: boolean;
  /** The suspensions that hold, and the reinstatements that hold: latest issued acting decision first. */
  suspendedBy: Effect[];
  reinstatedBy: Effect[];
}

/** The lives of the decisions that act on each other, on one day of the simulation. */
export class Family {
  readonly lives: ReadonlyMap<string, Life>;
  day: PlainDate = BEGINNING;
  /** The decisions whose standing is being asked for; a circle of suspensions ends here. */
  readonly #asking = new Set<string>();

  constructor(lives: ReadonlyMap<string, Life>) {
    this.lives = lives;
  }

  lifeOf(id: string): Life {
    return this.lives.get(id)!;
  }

  /** Whether a decision can act today: issued, entered, and in force, partly in force or partly suspended (rule 3). */
  isActive(id: string): boolean {
    const life = this.lifeOf(id);
    if (this.day < life.start || this.#asking.has(id)) return false;
    const { state } = this.standingOf(life);
    return state === 'in-force' || state === 'partly-in-force' || state === 'partly-suspended';
  }

  /** The one state of today: the first that holds of rule 8's list. */
  standingOf(life: Life): Standing {
    const id = life.subject.id;
    this.#asking.add(id);
    const reinstatedBy = this.#latestFirst(this.#holdingReinstatements(life).map((r) => r.effect));
    const { open, partlyLifted } = this.#openEnds(life);
    const suspendedBy = open ? [] : this.#latestFirst(life.suspensions.filter((s) => this.#suspends(s)));
    this.#asking.delete(id);
    const ended = life.ends.some((end) => !end.partial);
    // Of a stub that was reinstated the archive may know no end, though it must have had one.
    const lifted = !open && (ended || (!life.subject.held && reinstatedBy.length > 0));
    const state = this.#stateOf(life, { open, partlyLifted, suspendedBy });
    return { state, lifted, suspendedBy, reinstatedBy: lifted ? reinstatedBy : [] };
  }

  #stateOf(life: Life, on: { open: boolean; partlyLifted: boolean; suspendedBy: Effect[] }): Standing['state'] {
    if (on.open) return 'expired';
    if (this.day < life.entry) return 'not-yet-in-force';
    if (on.suspendedBy.some((s) => !s.partial)) return 'suspended';
    if (on.suspendedBy.length > 0) return 'partly-suspended';
    if (on.partlyLifted || life.ends.some((end) => end.partial)) return 'partly-in-force';
    return 'in-force';
  }

  /** Whether a whole end stands that nothing lifts (`open`), and whether one is lifted only in part (rule 4). */
  #openEnds(life: Life): { open: boolean; partlyLifted: boolean } {
    const holding = this.#holdingReinstatements(life);
    let partlyLifted = false;
    for (const end of life.ends) {
      if (end.partial) continue;
      const lifting = holding.filter((r) => this.#lifts(r, end));
      if (lifting.length === 0) return { open: true, partlyLifted: false };
      if (lifting.every((r) => r.effect.partial)) partlyLifted = true;
    }
    return { open: false, partlyLifted };
  }

  /** Rule 4: ends that have happened by its day, and later ones whose acting decision was not issued after its own. */
  #lifts(reinstatement: Reinstatement, end: End): boolean {
    if (end.day <= reinstatement.day) return end.effect !== reinstatement.effect;
    // A term that is still to come runs on: it has no acting decision.
    if (!end.effect) return false;
    return end.effect !== reinstatement.effect && this.issuedOf(end.effect) <= this.issuedOf(reinstatement.effect);
  }

  #holdingReinstatements(life: Life): Reinstatement[] {
    return life.reinstatements.filter(
      ({ effect }) =>
        !life.over.has(effect) && (effect.until === undefined || this.day < effect.until) && this.isActive(effect.by),
    );
  }

  #suspends(effect: Effect): boolean {
    if (effect.until !== undefined && this.day >= effect.until) return false;
    return this.day >= this.#earliestDayOf(effect) && this.isActive(effect.by);
  }

  /** Whether today is the first day of an effect, and rests on an assumed entry of its acting decision (rule 2). */
  beginsOnAssumedDay(effect: Effect): boolean {
    return dayIsAssumed(effect, this.lifeOf(effect.by).subject) && this.#earliestDayOf(effect) === this.day;
  }

  #earliestDayOf(effect: Effect): PlainDate {
    return earliestDay(effect, this.lifeOf(effect.by).subject, this.lifeOf(effect.target).subject);
  }

  /** The day of issue of an effect's acting decision; unknown sorts first. */
  issuedOf(effect: Effect): PlainDate {
    return this.lifeOf(effect.by).start;
  }

  #latestFirst(effects: Effect[]): Effect[] {
    return effects.length < 2 ? effects : effects.sort((a, b) => this.compareByActing(a, b));
  }

  /** Latest issued acting decision first, then by its id. */
  compareByActing(a: Effect, b: Effect): number {
    const days = [this.issuedOf(a), this.issuedOf(b)] as const;
    if (days[0] !== days[1]) return days[0] < days[1] ? 1 : -1;
    return a.by < b.by ? -1 : a.by > b.by ? 1 : 0;
  }
}
