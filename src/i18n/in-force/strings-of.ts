import { en } from './en.ts';
import type { InForceStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<'vi' | 'en', InForceStrings> = { vi, en };

/** The words about what was in force on a day, in a site's language. */
export function inForceStringsOf(locale: 'vi' | 'en'): InForceStrings {
  return LANGUAGES[locale];
}
