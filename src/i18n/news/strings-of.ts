import type { Locale } from '../../domain/locale.ts';
import { en } from './en.ts';
import type { NewsPageStrings } from './strings.ts';
import { vi } from './vi.ts';

const LANGUAGES: Record<Locale, NewsPageStrings> = { vi, en };

/** The words of the front page and of news, in a site's language. */
export function newsStringsOf(locale: Locale): NewsPageStrings {
  return LANGUAGES[locale];
}
