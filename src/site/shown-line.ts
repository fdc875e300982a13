import { findDisclosures } from '../domain/disclosure/find-disclosures.ts';
import type { ProblemCode } from '../domain/problem.ts';

/** Data of persons that stand in numbers. */
const IN_NUMBERS: ReadonlySet<ProblemCode> = new Set(['identity-number', 'phone-number', 'bank-account', 'birth-date']);

/**
 * A line of a content file as a report may show it where others read: with personal data on it, no digit is legible;
 * one that tells of someone's health is not shown.
 *
 * @param codes what is told of that line
 */
export function shownLine(line: string, codes: ReadonlySet<ProblemCode>): string | undefined {
  const kinds = new Set<ProblemCode>([...codes, ...findDisclosures(line).map(({ kind }) => kind)]);
  if (kinds.has('health-of-person')) return undefined;
  const isPersonal = [...kinds].some((kind) => IN_NUMBERS.has(kind));
  return isPersonal ? line.replace(/\d/g, '•') : line;
}
