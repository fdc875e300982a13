import { foldedNumberKey } from '../document-number.ts';
import type { OperativeClause } from '../operative/operative-clause.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { DecisionRecord, Reference } from '../record.ts';
import type { Relation } from '../relation.ts';
import type { Declared } from './declared.ts';
import { fittingOf } from './fitting-relations.ts';
import { saidEnd, saidFrom } from './said-term.ts';

type PlacedClause = OperativeClause & { place: Place };

/** A day that a sentence gives for what the decision does to another, and what the file has for it. */
interface Comparison {
  key: 'from' | 'until';
  day: PlainDate;
  declared: PlainDate | undefined;
  isSame: boolean;
  relation: Relation;
  clause: PlacedClause;
}

/**
 * The days that the text gives for the beginning and the end of what the decision does to another document, where the
 * file declares the act with another day, or without one.
 *
 * @param clauses of the decision itself
 */
export function checkTerms(record: DecisionRecord, clauses: readonly PlacedClause[], declared: Declared): Problem[] {
  const groups = new Map<string, Comparison[]>();
  for (const comparison of clauses.flatMap((clause) => compared(record, clause, declared))) {
    const { key, relation, clause } = comparison;
    const name = `${key} ${relation} ${foldedNumberKey(clause.target.number, 'vn')}`;
    groups.set(name, [...(groups.get(name) ?? []), comparison]);
  }
  return [...groups.values()].flatMap((group) => {
    // One document may be acted on in parts, each with its day.
    if (group.some(({ isSame }) => isSame)) return [];
    const { key, day, declared: has, relation, clause } = group[0]!;
    const data = { key, day, relation, target: clause.target.number, sentence: clause.sentence };
    return [problem('prose-day-differs', clause.place, { ...data, ...(has !== undefined && { declared: has }) })];
  });
}

function compared(record: DecisionRecord, clause: PlacedClause, declared: Declared): Comparison[] {
  const { relation, also } = fittingOf(clause);
  const entry = record.effective ?? record.issued;
  return [relation, ...also].flatMap((each) =>
    declared.references(each, clause.target).flatMap((reference) => {
      const from = saidFrom(clause, each, entry);
      const { until } = saidEnd(clause, each);
      return [
        ...(from === undefined ? [] : [beginning(from, reference, each, entry)]),
        ...(until === undefined ? [] : [end(until, reference, clause)]),
      ].map((days) => ({ ...days, relation: each, clause }));
    }),
  );
}

function beginning(day: PlainDate, reference: Reference, relation: Relation, entry: PlainDate) {
  const starts = reference.from ?? (relation === 'annuls' ? undefined : entry);
  return { key: 'from' as const, day, declared: reference.from, isSame: starts === day };
}

/** "Đến ngày" may mean the day itself or the day before. */
function end(day: PlainDate, { until }: Reference, { term }: OperativeClause) {
  const isSame = until === day || (term.isLastDayAssumed === true && until === addDays(day, -1));
  return { key: 'until' as const, day, declared: until, isSame };
}
