import type { Profile } from '../domain/settings.ts';
import { unbrokenParts, wholeClass } from '../domain/unbroken.ts';
import { escapeHtml } from './escape-html.ts';

/** A text as HTML in which no line parts numbers, provisions, days and amounts; its characters stay as they are. */
export function unbrokenHtml(profile: Profile, text: string): string {
  return unbrokenParts(text, profile)
    .map((part) => {
      const html = escapeHtml(part.text);
      return part.whole ? `<span class="${wholeClass(part.text)}">${html}</span>` : html;
    })
    .join('');
}
