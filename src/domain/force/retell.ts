import type { PlainDate } from '../plain-date.ts';
import { BEGINNING, later, type Effect } from './effect.ts';
import { end, endReinstatements, isImplied, reinstate, type Life } from './life.ts';
import { momentOf, type Moment } from './moment.ts';
import type { History } from './simulate.ts';
import { canAct, issuedOf, judge, type Standing, type World } from './standing.ts';

/** How a life is told: its moments, and what ended it or part of it. */
export interface Told {
  life: Life;
  moments: Moment[];
}

/**
 * A decision's life as it is told when all is known: an annulment whose `from` is written ends it from that day on,
 * though it happened later (rule 3). Its own life is lived again with that end; all others stay as they were lived.
 */
export function retell(life: Life, history: History): Told {
  const moments = history.moments.get(life.subject.id)!;
  const reaching = new Map(
    life.ends.flatMap(({ effect, day }): [Effect, PlainDate][] => {
      if (effect?.relation !== 'annuls' || effect.from === undefined) return [];
      const from = later(effect.from, life.start);
      return from < day ? [[effect, from]] : [];
    }),
  );
  return reaching.size === 0 ? { life, moments } : liveAgain(life, reaching, history);
}

function liveAgain(life: Life, reaching: ReadonlyMap<Effect, PlainDate>, history: History): Told {
  const world = new Past(history);
  const again: Life = { ...life, ends: [], reinstatements: [], overBefore: BEGINNING };
  const ends = life.ends
    .filter((each) => !isImplied(each))
    .map((each) => ({ ...each, day: (each.effect && reaching.get(each.effect)) ?? each.day }));
  const endsOn = Map.groupBy(ends, ({ day }) => day);
  const reinstatedOn = Map.groupBy(life.reinstatements, ({ day }) => day);
  const moments: Moment[] = [];
  for (const day of [...new Set([...life.days, ...reaching.values()])].sort()) {
    world.day = day;
    const today = endsOn.get(day) ?? [];
    for (const each of today) if (!each.effect) end(again, each);
    endReinstatements(again, day);
    for (const each of today) if (each.effect) end(again, each, issuedOf(each.effect, world));
    for (const each of reinstatedOn.get(day) ?? []) reinstate(again, each);
    const moment = momentOf(again, world, moments.at(-1));
    if (moment !== moments.at(-1)) moments.push(moment);
  }
  return { life: again, moments };
}

/** The days as they were lived. */
class Past implements World {
  day: PlainDate = BEGINNING;
  readonly #history: History;

  constructor(history: History) {
    this.#history = history;
  }

  lifeOf(id: string): Life {
    return this.#history.lives.get(id)!;
  }

  isActive(id: string): boolean {
    const moment = this.#history.moments.get(id)!.findLast(({ day }) => day <= this.day);
    return canAct(moment?.state);
  }

  standingOf(life: Life): Standing {
    return judge(life, this);
  }
}
