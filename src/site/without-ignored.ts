import { isIgnored } from '../domain/is-ignored.ts';
import type { Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';

/** Problems without those that their file's `ignore` names. */
export function withoutIgnored(problems: readonly Problem[], records: readonly ContentRecord[]): Problem[] {
  const ignored = new Map(records.filter(({ ignore }) => ignore.length > 0).map(({ file, ignore }) => [file, ignore]));
  if (ignored.size === 0) return [...problems];
  return problems.filter((problem) => !isIgnored(problem, ignored.get(problem.place.file) ?? []));
}
