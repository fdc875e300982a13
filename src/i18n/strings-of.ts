import { en } from './en.ts';
import type { Strings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<'vi' | 'en', Strings> = { vi, en };

/** The words of the interface in a site's language. */
export function stringsOf(locale: 'vi' | 'en'): Strings {
  return LANGUAGES[locale];
}
