import type { Decision } from '../domain/archive.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { writeDate } from '../domain/write-date.ts';
import { sharingStringsOf } from '../i18n/sharing/strings-of.ts';
import { typeName } from './decision-name.ts';

/** How a decision is cited, in words to be copied. */
export interface CitationForms {
  /** At first mention. */
  full: string;
  /** Afterwards; absent where nothing but this is known. */
  short?: string;
}

/**
 * How a decision is cited in the site's language. Where numbers are read as they stand, by number, title and day:
 * `PEP 8 – Style Guide for Python Code, 2001-07-05`.
 */
export function citationForms(
  settings: SiteSettings,
  decision: Pick<Decision, 'type' | 'number' | 'title' | 'issued' | 'issuer'>,
): CitationForms {
  const { full, short } = settings.profile === 'plain' ? plainForms(decision) : formsIn(settings, decision);
  return full === short ? { full } : { full, short };
}

type Cited = Parameters<typeof citationForms>[1];

function plainForms({ number, title, issued }: Cited) {
  const named = title === undefined ? number : `${number} – ${title}`;
  return { full: issued === undefined ? named : `${named}, ${issued}`, short: number };
}

function formsIn(settings: SiteSettings, { type, number, title, issued, issuer }: Cited) {
  const office = issuer === undefined ? undefined : settings.issuers[issuer];
  return sharingStringsOf(settings.locale).citation({
    ...(type !== undefined && { type: { id: type, name: typeName(settings, type) } }),
    number,
    ...(issued !== undefined && { issued: { iso: issued, words: writeDate(settings.locale, issued) } }),
    ...(office && { issuer: office.name }),
    ...(title !== undefined && { title }),
  });
}
