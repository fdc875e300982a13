import type { Locale } from '../domain/locale.ts';
import { en } from './en.ts';
import type { Strings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, Strings> = { vi, en };

/** The words of the interface in a site's language. */
export function stringsOf(locale: Locale): Strings {
  return LANGUAGES[locale];
}
