import type { PlainDate } from '../plain-date.ts';
import { BEGINNING } from './effect.ts';
import type { Life, Stretch } from './life.ts';
import { canAct, judge, type Standing, type World } from './standing.ts';

/** Decisions that act on each other, on one day of the simulation. Who stands how is judged once, until it may change. */
export class Family implements World {
  readonly lives: ReadonlyMap<string, Life>;
  /** The decisions whose standing may change today. */
  readonly today = new Set<Life>();
  day: PlainDate = BEGINNING;
  readonly #known = new Map<Life, Standing>();
  /** The decisions whose standing is being asked for: a circle ends here. */
  readonly #asking = new Set<Life>();
  /** Judged while a circle was cut, so not for good. */
  readonly #provisional = new Set<Life>();
  #isCut = false;

  constructor(lives: ReadonlyMap<string, Life>) {
    this.lives = lives;
  }

  begin(day: PlainDate): void {
    this.day = day;
    this.today.clear();
  }

  lifeOf(id: string): Life {
    return this.lives.get(id)!;
  }

  isActive(id: string): boolean {
    const life = this.lifeOf(id);
    if (this.day < life.start) return false;
    if (!this.#asking.has(life)) return canAct(this.standingOf(life).state);
    this.#isCut = true;
    return false;
  }

  standingOf(life: Life): Standing {
    const known = this.#known.get(life);
    if (known) return known;
    this.#asking.add(life);
    const standing = judge(life, this);
    this.#asking.delete(life);
    this.#known.set(life, standing);
    if (this.#isCut) this.#forgetCircle(life);
    return standing;
  }

  /** What was judged on the way round a circle holds only for the decision that was asked for first. */
  #forgetCircle(life: Life): void {
    this.#provisional.add(life);
    if (this.#asking.size > 0) return;
    for (const each of this.#provisional) this.#known.delete(each);
    this.#provisional.clear();
    this.#isCut = false;
  }

  /** Says that a decision may stand otherwise now, and so may those that it sways. Gives all of them. */
  touch(life: Life): ReadonlySet<Life> {
    const reached = new Set([life]);
    for (const each of reached) {
      this.#known.delete(each);
      this.today.add(each);
      for (const stretch of each.sways) if (this.#lasts(stretch)) reached.add(this.lifeOf(stretch.effect.target));
    }
    return reached;
  }

  #lasts({ day, effect: { until, relation, target } }: Stretch): boolean {
    if (this.day < day || (until !== undefined && until <= this.day)) return false;
    return relation === 'suspends' || this.lifeOf(target).ends.length > 0;
  }
}
