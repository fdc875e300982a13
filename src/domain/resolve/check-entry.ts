import { parseNumber } from '../document-number.ts';
import { daysBetween } from '../plain-date.ts';
import { problem, type Problem } from '../problem.ts';
import type { DecisionRecord } from '../record.ts';

/** Days from issue to force that a normative act needs, at the least: Law 64/2025/QH15, Art. 53. */
const LEAST_DAYS = { local: 10, central: 45 };

/** Rule 2: a normative act (its number bears its year) should say when it takes effect, and not too soon. */
export function checkEntry(record: DecisionRecord): Problem[] {
  const number = parseNumber(record.number, 'vn');
  if (number.form !== 'normative') return [];
  const { effective, issued } = record;
  if (effective === undefined) {
    return [problem('assumed-entry', { file: record.file, path: ['effective'] }, { number: record.number })];
  }
  const least = /UBND|HĐND/.test(number.symbol ?? '') ? LEAST_DAYS.local : LEAST_DAYS.central;
  const days = daysBetween(issued, effective);
  if (days < 0 || days >= least) return [];
  return [problem('early-entry', { file: record.file, path: ['effective'] }, { days, least })];
}
