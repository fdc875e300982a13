import type { Locale } from '../../domain/locale.ts';
import type { Relation } from '../../domain/relation.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** What the lists of a check say (`check --ledger`, `--stubs`, `--impact`, `--citations`). */
export interface CheckListTexts {
  /** Behind a list that is cut: `và 12 nữa`. */
  more(count: number): string;
  /** Behind a list of registers that is cut. */
  moreRegisters(count: number): string;
  ledger: {
    held(count: number, highest: number): string;
    missing: string;
    knownOf: string;
    elsewhere: string;
    duplicates: string;
    disorder: string;
    /** `15/QĐ-UBND (04/3/2021) trước 14/QĐ-UBND (09/3/2021)` */
    before(earlier: string, later: string): string;
    total(counts: { registers: number; missing: number; duplicates: number; disorder: number }): string;
    withoutRegisters: string;
    unknownIssuer: string;
    unknownType: string;
  };
  stubs: {
    as: Record<Relation | 'supersededBy' | 'about' | 'citations', string>;
    facts: Record<'effective' | 'expires', (day: string) => string>;
    total(count: number): string;
  };
  impact: {
    title(name: string, day: string): string;
    /** The title where it has ended before. */
    ended(name: string, day: string): string;
    state(label: string): string;
    groups: Record<
      'changed' | 'lost' | 'implementing' | 'based' | 'citing' | 'amending' | 'consolidated' | 'news',
      string
    >;
    /** How a state would be otherwise, from a day on where it is not today's, up to a last day. */
    change(was: string | undefined, would: string | undefined, days: { from?: string; until?: string }): string;
    /** Behind what rests on something that rests on the decision. */
    via(id: string): string;
    replacedBy: string;
    from(day: string): string;
    /** Behind what stands in its place now, by way of others. */
    standsNow: string;
    notReplaced: string;
    supersedes: string;
    nothing: string;
  };
  citations: {
    unknown: string;
    ambiguous(ids: readonly string[]): string;
    total(unknown: number, ambiguous: number): string;
  };
  /** Told beside a list where the check has found something. */
  found(errors: number, others: number): string;
  unreadableSite: string;
  oneListOnly: string;
  unknownDecision(given: string, perhaps: readonly string[]): string;
}

const LANGUAGES: Record<Locale, CheckListTexts> = { vi, en };

/** The texts of the lists in a locale. */
export function checkListTextsOf(locale: Locale): CheckListTexts {
  return LANGUAGES[locale];
}
