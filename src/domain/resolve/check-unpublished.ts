import { BEGINNING, earliestDay } from '../force/effect.ts';
import type { Problem } from '../problem.ts';
import type { DecisionRecord } from '../record.ts';
import type { SiteSettings } from '../settings.ts';
import { subjectOf } from './apply-force.ts';
import { checkEntry } from './check-entry.ts';
import { endedBefore, withIssuer } from './check-relations.ts';
import { forwardEdges } from './link-relations.ts';
import { effectOf, type Outcomes } from './outcomes.ts';
import { present } from './present.ts';
import { checkRelation } from './relation-rules.ts';
import type { ResolvedReferences } from './resolve-references.ts';

/**
 * Checks what drafts and scheduled decisions would do to the archive as it is. They are no part of it, so what
 * would become of them, and of the archive with them, is not judged. A draft's errors are told as warnings.
 */
export function checkUnpublished(
  records: readonly DecisionRecord[],
  { expected }: ResolvedReferences,
  outcomes: Outcomes,
  settings: SiteSettings,
): Problem[] {
  return records.flatMap((record) => {
    const acting = subjectOf({ ...record, held: true }, settings);
    const ofEntry = settings.profile === 'vn' ? checkEntry(record) : [];
    const ofRelations = forwardEdges(record, expected).flatMap((edge) => {
      const target = outcomes.subjects.get(edge.target)!;
      const day = earliestDay(effectOf(edge), acting, target);
      const ended = day === BEGINNING ? undefined : endedBefore(edge, day, outcomes);
      return checkRelation(
        {
          edge,
          acting: withIssuer(acting, record.issuer),
          target: withIssuer(target, outcomes.decisions.get(edge.target)!.issuer),
          ...present({ targetEnded: ended }),
        },
        settings,
      );
    });
    const found = [...ofEntry, ...ofRelations];
    return record.draft ? found.map(asWarning) : found;
  });
}

function asWarning(found: Problem): Problem {
  return found.severity === 'error' ? { ...found, severity: 'warning' } : found;
}
