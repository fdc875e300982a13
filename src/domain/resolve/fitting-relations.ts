import type { OperativeAct } from '../operative/operative-clause.ts';
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
 * a part is replaced or repealed, drafters also say "sửa đổi, bổ sung".
 */
export const FITTING: Record<OperativeAct, Fitting> = {
  supersedes: { code: 'undeclared-supersession', relation: 'supersedes', also: [], part: ['repeals', 'amends'] },
  repeals: { code: 'undeclared-repeal', relation: 'repeals', also: ['supersedes', 'annuls'], part: ['amends'] },
  annuls: { code: 'undeclared-annulment', relation: 'annuls', also: ['repeals', 'supersedes'], part: ['amends'] },
  end: { code: 'undeclared-end', relation: 'supersedes', also: ['repeals', 'annuls'], part: ['amends'] },
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
