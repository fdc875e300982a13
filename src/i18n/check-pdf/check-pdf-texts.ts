import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** What `check --pdf` says. */
export interface CheckPdfTexts {
  /** Heads the differences of a decision. */
  differs(file: string, original: string, count: number): string;
  /** Where too much differs to be listed. */
  tooMuch(file: string, original: string): string;
  fields: Record<'number' | 'issued' | 'title' | 'signers', string>;
  page: string;
  original: string;
  /** In the place of words that one side hasn't. */
  nothing: string;
  total(counts: Record<'equal' | 'differs' | 'noText' | 'recognised' | 'machineRead' | 'notHeld', number>): string;
}

const LANGUAGES: Record<Locale, CheckPdfTexts> = { vi, en };

/** The texts of the comparison in a locale. */
export function checkPdfTextsOf(locale: Locale): CheckPdfTexts {
  return LANGUAGES[locale];
}
