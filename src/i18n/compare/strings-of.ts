import { en } from './en.ts';
import type { CompareStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<'vi' | 'en', CompareStrings> = { vi, en };

/** The words of comparisons in a site's language. */
export function compareStringsOf(locale: 'vi' | 'en'): CompareStrings {
  return LANGUAGES[locale];
}
