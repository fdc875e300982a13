import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { ChangeStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, ChangeStrings> = { vi, en };

/** The words of the feed and the calendar of changes in force, in a site's language. */
export function changeStringsOf(locale: Locale): ChangeStrings {
  return LANGUAGES[locale];
}
