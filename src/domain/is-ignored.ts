import type { Problem, ProblemCode } from './problem.ts';
import type { ContentRecord } from './record.ts';
import { holdsSqueezed, squeezed } from './squeezed.ts';

/** Errors that someone may answer for: a document with an old stamp may have been declassified. */
const MAY_BE_IGNORED: ReadonlySet<ProblemCode> = new Set(['secrecy-marking', 'internal-circulation']);

/**
 * Whether a file's `ignore` names a problem: by code and, where it gives a `text`, by a word of what was found. An error
 * is never ignored, since what it tells of could not be published, but for those that someone may answer for.
 */
export function isIgnored(
  { severity, code, data }: Pick<Problem, 'severity' | 'code' | 'data'>,
  rules: ContentRecord['ignore'],
): boolean {
  return (
    (severity !== 'error' || MAY_BE_IGNORED.has(code)) &&
    rules.some((rule) => rule.code === code && isSaidOf(data, code, rule.text))
  );
}

/** A number, `601/QĐ-UBND`, and no other word. */
const NUMBER = /^\d[^\s/]*\/\S+$/;

function isSaidOf(data: Problem['data'], code: string, text: string | undefined): boolean {
  if (text === undefined) return true;
  const words = squeezed(text);
  // A sentence may act on several documents, and the line that is offered names them all: a number means its own alone.
  if (code.startsWith('undeclared-') && 'target' in data && NUMBER.test(text.trim()))
    return squeezed(data.target).startsWith(words);
  const values = Object.entries(data).flatMap(([key, value]) => (key === 'item' ? [] : (value as unknown)));
  return values.flat().some((value) => holdsSqueezed(squeezed(String(value)), words));
}
