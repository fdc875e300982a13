import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { OriginalsStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, OriginalsStrings> = { vi, en };

/** The words of what is read from files, in a site's language. */
export function originalsStringsOf(locale: Locale): OriginalsStrings {
  return LANGUAGES[locale];
}
