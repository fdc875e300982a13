import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { WaysInStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, WaysInStrings> = { vi, en };

/** The words about ways into the archive in a language. */
export function waysInStringsOf(locale: Locale): WaysInStrings {
  return LANGUAGES[locale];
}
