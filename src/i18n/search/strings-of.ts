import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { SearchStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, SearchStrings> = { vi, en };

/** The words of search in a site's language. */
export function searchStringsOf(locale: Locale): SearchStrings {
  return LANGUAGES[locale];
}
