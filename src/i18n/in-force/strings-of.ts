import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { InForceStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, InForceStrings> = { vi, en };

/** The words about what was in force on a day, in a site's language. */
export function inForceStringsOf(locale: Locale): InForceStrings {
  return LANGUAGES[locale];
}
