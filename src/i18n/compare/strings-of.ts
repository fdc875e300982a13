import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { CompareStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, CompareStrings> = { vi, en };

/** The words of comparisons in a site's language. */
export function compareStringsOf(locale: Locale): CompareStrings {
  return LANGUAGES[locale];
}
