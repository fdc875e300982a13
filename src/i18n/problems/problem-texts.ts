import type { ProblemCode, ProblemData, RelatedWhat, Severity } from '../../domain/problem.ts';

/** What is wrong, in one sentence, and what to write instead. */
export interface ProblemText {
  message: string;
  hint: string;
}

/** Everything that a check says in one language. A code without a text fails the type check. */
export interface ProblemTexts {
  of: { [C in ProblemCode]: (data: ProblemData[C]) => ProblemText };
  /** What a related place is to the problem. */
  related: Record<RelatedWhat, string>;
  /** The word before a hint in a terminal. */
  help: string;
  /** `2 lỗi`, `1 error`. */
  counted: Record<Severity, (count: number) => string>;
  /** Said where a check finds nothing. */
  nothingFound: string;
}
