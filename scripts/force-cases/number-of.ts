import type { CaseDecision } from './read-force-cases.ts';

/** A decision's number: as the case writes it, else made of the digits that its slug starts with. */
export function numberOf({ id, number }: CaseDecision): string {
  return number ?? `${Number.parseInt(id.slice('2021/'.length), 10)}/QĐ-UBND`;
}
