import { en } from './en.ts';
import type { SearchStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<'vi' | 'en', SearchStrings> = { vi, en };

/** The words of search in a site's language. */
export function searchStringsOf(locale: 'vi' | 'en'): SearchStrings {
  return LANGUAGES[locale];
}
