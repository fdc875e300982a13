import type { Archive, Decision } from '../../domain/archive.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { RELATIONS, type Relation } from '../../domain/relation.ts';
import { decisionsIfEnded } from '../../domain/resolve/decisions-if-ended.ts';
import { intervalOn, type Interval, type State } from '../../domain/timeline.ts';

/** What would be otherwise if a decision ended on the day of the archive. */
export interface ChangesIfEnded {
  /** Stretches of days on which another decision would have another state. */
  changed: ChangedState[];
  /** What it does by now set days and then would never do. */
  lost: { id: string; relation: Relation; partial: boolean; day: PlainDate }[];
}

/** `from` is the first day, `until` the last; without it the stretch has no known end. */
export interface ChangedState {
  id: string;
  from: PlainDate;
  until?: PlainDate;
  was?: State;
  would?: State;
}

/** Compares the archive with what it would be: nothing is guessed, all effects are judged again. */
export function changesIfEnded(archive: Archive, decision: Decision): ChangesIfEnded {
  if (intervalOn(decision.timelineByRules, archive.asOf)?.state === 'expired') return { changed: [], lost: [] };
  const then = decisionsIfEnded(archive, decision.id);
  const changed = [...archive.decisions.values()].flatMap(({ id, timeline }) =>
    id === decision.id ? [] : changesOf(id, timeline, then.get(id)!.timeline, archive.asOf),
  );
  const after = then.get(decision.id)!;
  const lost = RELATIONS.flatMap((relation) =>
    decision.relations[relation].flatMap(({ id, partial, day }, at) =>
      day !== undefined && after.relations[relation][at]?.day === undefined ? [{ id, relation, partial, day }] : [],
    ),
  );
  return { changed, lost };
}

function changesOf(id: string, now: readonly Interval[], then: readonly Interval[], asOf: PlainDate): ChangedState[] {
  const days = [...now, ...then].flatMap(({ from = '' }) => (from > asOf ? [from] : []));
  const starts = [...new Set([asOf, ...days])].sort();
  const stretches: ChangedState[] = [];
  starts.forEach((from, at) => {
    const [was, would] = [intervalOn(now, from)?.state, intervalOn(then, from)?.state];
    if (was === would) return;
    const last = stretches.at(-1);
    const next = starts[at + 1];
    const until = next === undefined ? {} : { until: addDays(next, -1) };
    const goesOn = last?.until === addDays(from, -1) && last.was === was && last.would === would;
    if (goesOn) stretches.pop();
    const first = goesOn ? last.from : from;
    stretches.push({ id, from: first, ...until, ...(was && { was }), ...(would && { would }) });
  });
  return stretches;
}
