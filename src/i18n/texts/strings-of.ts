import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { TextStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, TextStrings> = { vi, en };

/** The words around texts, in a site's language. */
export function textStringsOf(locale: Locale): TextStrings {
  return LANGUAGES[locale];
}
