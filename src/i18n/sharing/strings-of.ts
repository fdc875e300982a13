import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { SharingStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, SharingStrings> = { vi, en };

/** The words of what helps to pass a page on, in a site's language. */
export function sharingStringsOf(locale: Locale): SharingStrings {
  return LANGUAGES[locale];
}
