import { foldedNumberKey } from '../document-number.ts';
import { isIgnored } from '../is-ignored.ts';
import type { OperativeClause } from '../operative/operative-clause.ts';
import { addDays } from '../plain-date.ts';
import { problem, type Place, type Problem, type ProblemData } from '../problem.ts';
import type { DecisionRecord } from '../record.ts';
import type { Relation } from '../relation.ts';
import type { Declared } from './declared.ts';
import { fittingOf } from './fitting-relations.ts';
import { referenceTo } from './reference-to.ts';
import { hasEnd, saidEnd } from './said-term.ts';

type PlacedClause = OperativeClause & { place: Place };

interface Find {
  clause: PlacedClause;
  code: ReturnType<typeof fittingOf>['code'];
  relation: Relation;
  /** The folded number of the target. */
  key: string;
  reference: string;
}

/**
 * What the text does to other documents and the file doesn't declare, once for each document and act. The finds of one
 * relation offer one line, since a key may stand in a file once; where it is there, each offers its item.
 *
 * @param clauses of the decision itself
 */
export function checkUndeclared(
  record: DecisionRecord,
  clauses: readonly PlacedClause[],
  declared: Declared,
): Problem[] {
  const finds = findsOf(record, clauses, declared);
  const shown = finds.filter((find) => !isIgnored(told(find, ''), record.ignore));
  return finds.map((find) => {
    if (declared.has(find.relation)) return told(find, `- ${find.reference}`);
    const lacking = new Map(
      shown.flatMap(({ relation, key, reference }) => (relation === find.relation ? [[key, reference]] : [])),
    );
    const references = [...lacking.values()];
    return told(find, `${find.relation}: [${references.join(', ')}]`, references.length > 1);
  });
}

function findsOf(record: DecisionRecord, clauses: readonly PlacedClause[], declared: Declared): Find[] {
  const found = new Map<string, Find>();
  for (const clause of clauses) {
    const { code, relation, also } = fittingOf(clause);
    if (declared.names([relation, ...also], clause.target)) continue;
    const key = foldedNumberKey(clause.target.number, 'vn');
    if (found.has(`${code} ${key}`)) continue;
    const reference = referenceTo(clause, relation, record.effective ?? record.issued);
    found.set(`${code} ${key}`, { clause, code, relation, key, reference });
  }
  return [...found.values()];
}

function told({ clause, code, relation }: Find, item: string, isShared = false): Problem {
  const { until, untilEvent } = saidEnd(clause, relation);
  const isOpen = hasEnd(relation) && until === undefined && untilEvent === undefined;
  const data: ProblemData[typeof code] = {
    target: clause.target.number,
    relation,
    item,
    ...(isShared && { isShared }),
    ...(isOpen && { isOpen }),
    ...(until !== undefined && clause.term.isLastDayAssumed && { lastDay: addDays(until, -1) }),
    sentence: clause.sentence,
  };
  return problem(code, clause.place, data);
}
