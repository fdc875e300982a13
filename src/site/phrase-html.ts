import type { Profile } from '../domain/settings.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { escapeHtml } from './escape-html.ts';
import { unbrokenHtml } from './unbroken-html.ts';

/** A sentence as HTML, with its links and abbreviations; its numbers and days stay on one line. */
export function phraseHtml(profile: Profile, phrase: Phrase): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return unbrokenHtml(profile, part);
      if ('href' in part) return `<a href="${escapeHtml(part.href)}">${unbrokenHtml(profile, part.text)}</a>`;
      return `<abbr title="${escapeHtml(part.meaning)}">${escapeHtml(part.text)}</abbr>`;
    })
    .join('');
}
