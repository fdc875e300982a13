import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { AbbreviationStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, AbbreviationStrings> = { vi, en };

/** What the letters in numbers of documents stand for, in a site's language. */
export function abbreviationStringsOf(locale: Locale): AbbreviationStrings {
  return LANGUAGES[locale];
}
