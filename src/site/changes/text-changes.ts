import type { Archive, Decision, Link } from '../../domain/archive.ts';
import { notesTold } from '../../domain/notes-told.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { intervalOn } from '../../domain/timeline.ts';

/** Acts of one day that change what a decision says, or when it ends. */
export interface TextChange {
  kind: 'amended' | 'corrected' | 'extended';
  day: PlainDate;
  assumed: boolean;
  links: Link[];
}

/** The amendments, corrections and extensions of a decision, those of a kind and day together, while it stands. */
export function textChanges(archive: Archive, decision: Decision): TextChange[] {
  const { amendedBy, correctedBy } = decision.inverse;
  const kinds = [
    ['amended', amendedBy],
    ['corrected', correctedBy],
    ['extended', effectiveExtensions(decision)],
  ] as const;
  return kinds.flatMap(([kind, links]) =>
    Array.from(
      Map.groupBy(links, ({ day }) => day ?? ''),
      ([day, ofDay]) => ({ kind, day, assumed: ofDay.some((link) => isAssumed(archive, link)), links: ofDay }),
    ).filter(({ day }) => day !== '' && notesTold(intervalOn(decision.timeline, day)?.state).amended),
  );
}

/** The extensions that move a decision's end: those to a day later than the end that it then has (rule 7). */
function effectiveExtensions({ expires, inverse }: Decision): Link[] {
  const inOrder = inverse.extendedBy
    .filter(({ day }) => day !== undefined)
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  let end = expires;
  return inOrder.filter(({ day = '', terms: { until, untilEvent } }) => {
    const moves = until === undefined ? untilEvent !== undefined : until > day && until > (end ?? '');
    if (moves) end = until;
    return moves;
  });
}

/** Whether the day of an act is that of an entry into force which is itself assumed (rule 2). */
function isAssumed({ decisions }: Archive, { id, day, terms }: Link): boolean {
  if (terms.from !== undefined || day === undefined) return false;
  return intervalOn(decisions.get(id)?.timelineByRules ?? [], day)?.assumed === true;
}
