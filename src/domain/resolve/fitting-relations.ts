import type { OperativeAct, OperativeClause } from '../operative/operative-clause.ts';
import type { ProblemCode } from '../problem.ts';
import type { Relation } from '../relation.ts';

/** How an act that a text names is told and declared. */
interface Fitting {
  code: Extract<ProblemCode, `undeclared-${string}`>;
  /** The relation to write. */
  relation: Relation;
  /** Relations in which the target may be declared as well; of a part, those of `part` too. */
  also: Relation[];
  part: Relation[];
}

/**
 * Which relations fit the words. "Thay thế" is a supersession and nothing else: only that leads a reader on to what
 * applies now. "Bãi bỏ", "hủy bỏ" and "hết hiệu lực" end a document in whichever way the file says it ends. Where
 * a part is replaced or repealed, drafters also say "sửa đổi, bổ sung". A term is extended of a whole document only: in
 * part that changes its text.
 */
const FITTING: Record<OperativeAct, Fitting> = {
  supersedes: { code: 'undeclared-supersession', relation: 'supersedes', also: [], part: ['repeals', 'amends'] },
  repeals: { code: 'undeclared-repeal', relation: 'repeals', also: ['supersedes', 'annuls'], part: ['amends'] },
  annuls: { code: 'undeclared-annulment', relation: 'annuls', also: ['repeals', 'supersedes'], part: ['amends'] },
  end: { code: 'undeclared-end', relation: 'repeals', also: ['supersedes', 'annuls'], part: ['amends'] },
  amends: {
    code: 'undeclared-amendment',
    relation: 'amends',
    also: ['corrects'],
    part: ['supersedes', 'repeals', 'annuls'],
  },
  corrects: { code: 'undeclared-correction', relation: 'corrects', also: ['amends'], part: [] },
  suspends: { code: 'undeclared-suspension', relation: 'suspends', also: [], part: [] },
  reinstates: { code: 'undeclared-reinstatement', relation: 'reinstates', also: ['extends'], part: [] },
  extends: { code: 'undeclared-extension', relation: 'extends', also: ['reinstates', 'amends'], part: [] },
  consolidates: { code: 'undeclared-consolidation', relation: 'consolidates', also: [], part: [] },
};

/** How the act of a clause is told and declared. */
export function fittingOf({ act, partial }: Pick<OperativeClause, 'act' | 'partial'>): Omit<Fitting, 'part'> {
  const { code, relation, also, part } = FITTING[act];
  if (act === 'extends' && partial) return { code, relation: 'amends', also: ['extends', 'reinstates'] };
  return { code, relation, also: partial ? [...also, ...part] : also };
}
