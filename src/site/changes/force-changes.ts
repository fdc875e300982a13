import type { Archive, Decision, Link } from '../../domain/archive.ts';
import type { ChangeKind } from '../../domain/change-kind.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Interval } from '../../domain/timeline.ts';
import { causesOf } from '../causes-phrase.ts';
import { once } from '../once.ts';
import { knownOn } from './known-on.ts';
import { stateChange } from './state-change.ts';
import { textChanges } from './text-changes.ts';

/** What becomes of one decision on one day. A day has at most one change of a decision's force, and one of each other kind. */
export interface ForceChange {
  decision: Decision;
  day: PlainDate;
  kind: ChangeKind;
  /** The day rests on a default, not on what an act says. */
  assumed: boolean;
  /** The stretch of the timeline that begins, for a change of force. */
  interval?: Interval;
  /** The acts that do it, for a change of text or term. */
  links: readonly Link[];
  /** The day on which the archive came to know of it; absent where nothing tells. */
  known?: PlainDate;
}

/**
 * Everything that changes the force, the text or the term of the archive's decisions, on days past and known to come,
 * in the order of ids and days. Documents of types without force have none; what is only assumed of a stub's beginning
 * is left out.
 */
export const forceChanges = once((archive: Archive): ForceChange[] => {
  return [...archive.decisions.values()].flatMap((decision) => [
    ...stateChanges(archive, decision),
    ...textChanges(archive, decision).map((change) => {
      const acting = change.links.map(({ id }) => id);
      return { ...change, decision, ...knownSince(archive, decision, acting) };
    }),
  ]);
});

function stateChanges(archive: Archive, decision: Decision): ForceChange[] {
  return decision.timeline.flatMap((interval, index): ForceChange[] => {
    const kind = stateChange(decision, index);
    const day = interval.from;
    const assumed = interval.assumed === true;
    if (!kind || !day || (kind === 'takes-effect' && assumed && !decision.held)) return [];
    // What ended the stretch before may be all that brings this one: a suspension whose days are over.
    const causes = [...causesOf(interval), ...causesOf(decision.timeline[index - 1] ?? interval)];
    const acting = causes.flatMap((cause) => ('by' in cause ? [cause.by] : extending(decision)));
    return [{ decision, day, kind, assumed, interval, links: [], ...knownSince(archive, decision, acting) }];
  });
}

/** The acts that made a term what it is. */
function extending({ inverse }: Decision): string[] {
  return inverse.extendedBy.flatMap(({ id, day }) => (day === undefined ? [] : [id]));
}

function knownSince(archive: Archive, decision: Decision, acting: readonly string[]): { known?: PlainDate } {
  const known = knownOn(archive, decision, acting);
  return known === undefined ? {} : { known };
}
