import type { Problem } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';

/**
 * Problems without those that their file's `ignore` names: by code and, where it gives a `text`, by a word of what was
 * found. An error is never ignored: what it tells of could not be published.
 */
export function withoutIgnored(problems: readonly Problem[], records: readonly ContentRecord[]): Problem[] {
  const ignored = new Map(records.filter(({ ignore }) => ignore.length > 0).map(({ file, ignore }) => [file, ignore]));
  if (ignored.size === 0) return [...problems];
  return problems.filter(({ severity, code, place, data }) => {
    const rules = severity === 'error' ? [] : (ignored.get(place.file) ?? []);
    return !rules.some((rule) => rule.code === code && isSaidOf(data, rule.text));
  });
}

function isSaidOf(data: Problem['data'], text: string | undefined): boolean {
  return (
    text === undefined ||
    Object.values(data)
      .flat()
      .some((value) => String(value).includes(text))
  );
}
