import type { Locale } from '../domain/locale.ts';

const names = new Map<string, Intl.DisplayNames>();

/** A language's name in the site's language: `tiếng Anh`. The tag itself where it has none. */
export function languageName(locale: Locale, tag: string): string {
  let display = names.get(locale);
  if (!display) names.set(locale, (display = new Intl.DisplayNames(locale, { type: 'language' })));
  try {
    return display.of(tag) ?? tag;
  } catch {
    return tag; // not a language tag
  }
}
