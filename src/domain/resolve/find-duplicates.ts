import { numberKey } from '../document-number.ts';
import { problem, type Problem } from '../problem.ts';
import type { DecisionRecord } from '../record.ts';
import type { Profile } from '../settings.ts';

/** Decisions with one identity: issuer, number and day of issue. Each but the first is an error that names the first. */
export function findDuplicates(records: readonly DecisionRecord[], profile: Profile): Problem[] {
  const groups = Map.groupBy(records, (record) =>
    JSON.stringify([record.issuer ?? '', numberKey(record.number, profile), record.issued]),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((record) => {
      const related = [{ place: numberOf(first!), what: 'first' as const }];
      const found = problem(
        'duplicate-identity',
        numberOf(record),
        { number: record.number, issued: record.issued },
        related,
      );
      return record.draft || first!.draft ? { ...found, severity: 'warning' as const } : found;
    }),
  );
}

function numberOf(record: DecisionRecord): Problem['place'] {
  return { file: record.file, path: ['number'] };
}
