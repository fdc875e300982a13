import type { Locale } from '../locale.ts';

/**
 * Whether a site's texts are searched by syllables and pairs of them, as its language is written; else by Pagefind, which
 * knows the endings of words (docs/decisions/0014).
 */
export function isBySyllables(locale: Locale): boolean {
  return locale === 'vi';
}
