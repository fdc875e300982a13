import type { PlainDate } from '../plain-date.ts';
import type { Interval } from '../timeline.ts';
import { BEGINNING } from './effect.ts';
import type { Moment } from './moment.ts';
import type { Told } from './retell.ts';
import { isImplied } from './life.ts';

/** A life as half-open intervals; neighbours with equal state, assumption, causes and words of an end are one. */
export function intervalsOf({ life, moments }: Told): Interval[] {
  // The first end that was only implied by a reinstatement lies on its day: the archive doesn't know when it ended.
  const reinstated = life.subject.held ? undefined : life.ends.find(isImplied)?.day;
  const told = moments.map((moment) => intervalFrom(moment, reinstated));
  const begun = told.filter((interval, i) => i === 0 || !isSameButDay(told[i - 1]!, interval));
  return begun.map(({ from, ...rest }, i) => {
    const to = begun[i + 1]?.from;
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...rest };
  });
}

/** An interval that begins with a moment; a stub's state before it was reinstated is unknown (rule 4). */
function intervalFrom({ day, state, because, untilEvent, assumed }: Moment, reinstated?: PlainDate): Interval {
  const from = day === BEGINNING ? {} : { from: day };
  const isInForce = state === 'in-force' || state === 'partly-in-force';
  if (reinstated !== undefined && day < reinstated && isInForce) return { ...from, state: 'unknown' };
  const [first, ...also] = because;
  return {
    ...from,
    state,
    ...(assumed ? { assumed } : {}),
    ...(first ? { because: first } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(untilEvent === undefined ? {} : { untilEvent }),
  };
}

function isSameButDay({ from: _a, ...a }: Interval, { from: _b, ...b }: Interval): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
