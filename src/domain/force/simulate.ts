import type { PlainDate } from '../plain-date.ts';
import { ENDING } from '../relation.ts';
import { earliestDay, type Effect, type Subject } from './effect.ts';
import { Family } from './family.ts';
import { end, endReinstatements, lifeOf, reinstate, type Life } from './life.ts';
import { momentOf, type Moment } from './moment.ts';
import { compareByActing, issuedOf } from './standing.ts';

/** What became of a family. */
export interface History {
  lives: ReadonlyMap<string, Life>;
  /** By id: how each stood, in order of days, as it was lived: no annulment reaches back. */
  moments: Map<string, Moment[]>;
  /** The day on which each effect happened; of a suspension the first on which it held. */
  happened: Map<Effect, PlainDate>;
  /** Extensions that moved no term, and those that set one where none was known (rule 7). */
  idleExtensions: Set<Effect>;
  firstTerms: Set<Effect>;
  /** Reinstatements whose `until` ended their target, for want of a known end (rule 4). */
  impliedEnds: Set<Effect>;
}

/**
 * Lives through the days of a family: decisions that act on each other, and the effects among them. Only days on
 * which something may change are visited, and on them only the decisions that it may change.
 * Rules: docs/domain.md; the order within a day is rule 8.
 */
export function simulate(subjects: readonly Subject[], effects: readonly Effect[]): History {
  const simulation = new Simulation(subjects);
  simulation.expect(effects);
  return simulation.run();
}

/** What a day brings: decisions that may change by themselves, and effects that become due. */
interface Agenda {
  lives: Set<Life>;
  due: Effect[];
}

class Simulation {
  readonly #family: Family;
  readonly #agenda = new Map<PlainDate, Agenda>();
  readonly #history: History;

  constructor(subjects: readonly Subject[]) {
    const lives = new Map(subjects.map((subject) => [subject.id, lifeOf(subject)]));
    this.#family = new Family(lives);
    this.#history = {
      lives,
      moments: new Map(subjects.map(({ id }) => [id, []])),
      happened: new Map(),
      idleExtensions: new Set(),
      firstTerms: new Set(),
      impliedEnds: new Set(),
    };
    for (const life of lives.values()) this.#wake(life, life.start, life.entry, life.term);
  }

  expect(effects: readonly Effect[]): void {
    for (const effect of effects) {
      const [acting, target] = [this.#family.lifeOf(effect.by), this.#family.lifeOf(effect.target)];
      const day = earliestDay(effect, acting.subject, target.subject);
      if (effect.relation === 'suspends') target.suspensions.push({ day, effect });
      else this.#on(day).due.push(effect);
      if (effect.relation === 'suspends' || effect.relation === 'reinstates') acting.sways.push({ day, effect });
      this.#wake(target, day, effect.until);
    }
  }

  run(): History {
    for (const day of [...this.#agenda.keys()].sort()) {
      const { lives, due } = this.#on(day);
      this.#family.begin(day);
      for (const life of lives) this.#family.touch(life);
      for (const life of lives) this.#endTerms(life);
      for (const effect of due) this.#await(effect);
      this.#happen();
      for (const life of this.#family.today) if (life.start <= day) this.#record(life);
    }
    return this.#history;
  }

  #on(day: PlainDate): Agenda {
    const agenda = this.#agenda.get(day) ?? { lives: new Set(), due: [] };
    this.#agenda.set(day, agenda);
    return agenda;
  }

  #wake(life: Life, ...days: (PlainDate | undefined)[]): void {
    for (const day of days) if (day !== undefined) this.#on(day).lives.add(life);
  }

  /** What ends by itself today: the term, and a reinstatement of what had no known end. */
  #endTerms(life: Life): void {
    const { day } = this.#family;
    if (life.term === day) end(life, { day, partial: false });
    for (const effect of endReinstatements(life, day)) this.#history.impliedEnds.add(effect);
  }

  #await(effect: Effect): void {
    const acting = this.#family.lifeOf(effect.by);
    acting.waiting.add(effect);
    this.#family.touch(acting);
  }

  /** Lets pending effects happen until nothing more does, the first in the order of rule 8 each time. */
  #happen(): void {
    let pending = this.#pending();
    for (let next = 0; next < pending.length; next++) {
      const effect = pending[next]!;
      const { waiting } = this.#family.lifeOf(effect.by);
      if (!waiting.has(effect) || !this.#family.isActive(effect.by)) continue;
      waiting.delete(effect);
      this.#apply(effect);
      const known = this.#family.today.size;
      const touched = this.#family.touch(this.#family.lifeOf(effect.target));
      if (![...touched].some((life) => life.waiting.size > 0)) continue;
      // What was passed over may be first now.
      if (this.#family.today.size > known) pending = this.#pending();
      next = -1;
    }
  }

  #pending(): Effect[] {
    const rank = ({ relation }: Effect) => (relation === 'extends' ? 0 : ENDING.has(relation) ? 1 : 2);
    // What one decision does in one way happens in the order of targets, shorter extensions first.
    const place = ({ target, until = '' }: Effect) => `${target} ${until}`;
    const pending = [...this.#family.today].flatMap((life) => [...life.waiting]);
    return pending.sort(
      (a, b) => rank(a) - rank(b) || compareByActing(a, b, this.#family) || (place(a) < place(b) ? -1 : 1),
    );
  }

  #apply(effect: Effect): void {
    const { day } = this.#family;
    const life = this.#family.lifeOf(effect.target);
    if (effect.relation === 'reinstates') {
      if (!this.#canReinstate(effect, life)) return;
      reinstate(life, { day, effect });
    } else if (effect.relation === 'extends') {
      this.#extend(life, effect);
    } else {
      end(life, { day, effect, partial: effect.partial }, issuedOf(effect, this.#family));
    }
    this.#history.happened.set(effect, day);
  }

  /** Not once its `until` has come, or a decision issued later has ended the target: that is over it for good (rule 4). */
  #canReinstate(effect: Effect, life: Life): boolean {
    const isOver = effect.until !== undefined && effect.until <= this.#family.day;
    return !isOver && issuedOf(effect, this.#family) >= life.overBefore;
  }

  /** Moves the term, unless that is no later or the target has ended otherwise than by its term of today (rule 7). */
  #extend(life: Life, effect: Effect): void {
    const { day } = this.#family;
    const { until, untilEvent } = effect;
    const ends = life.ends;
    life.ends = ends.filter((each) => each.effect !== undefined || each.day !== day);
    this.#family.touch(life);
    const isLater = until === undefined ? untilEvent !== undefined : until > day && until > (life.term ?? '');
    if (!isLater || this.#family.standingOf(life).state === 'expired') {
      life.ends = ends;
      this.#history.idleExtensions.add(effect);
      return;
    }
    if (until !== undefined && life.term === undefined && !life.isExtended) this.#history.firstTerms.add(effect);
    life.term = until;
    life.isExtended = true;
  }

  /** Writes down how a decision stands at the end of the day. */
  #record(life: Life): void {
    const moments = this.#history.moments.get(life.subject.id)!;
    life.days.push(this.#family.day);
    const before = moments.at(-1);
    const moment = momentOf(life, this.#family, before);
    if (moment !== before) moments.push(moment);
    for (const effect of this.#family.standingOf(life).suspendedBy) {
      if (!this.#history.happened.has(effect)) this.#history.happened.set(effect, this.#family.day);
    }
  }
}
