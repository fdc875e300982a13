import type { Decision } from '../domain/archive.ts';
import { DOCUMENT_TYPES } from '../domain/document-types.ts';
import type { SiteSettings } from '../domain/settings.ts';
import { writeDate } from '../domain/write-date.ts';
import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { PageSource } from './page-source.ts';

/** A type's name in the site's language: what site.yaml calls it, else the language's word, else the Vietnamese one. */
export function typeName(settings: SiteSettings, type: string): string {
  return settings.types[type]?.name ?? stringsOf(settings.locale).types[type] ?? DOCUMENT_TYPES.get(type)?.name ?? type;
}

/**
 * What a decision is called: `Quyết định số 2236/QĐ-UBND`. Its number alone, where the type is not known or
 * numbers are read as they stand (`RFC 2119`).
 */
export function decisionName(settings: SiteSettings, decision: Pick<Decision, 'type' | 'number'>): string {
  if (!decision.type || settings.profile === 'plain') return decision.number;
  return stringsOf(settings.locale).decision.name(typeName(settings, decision.type), decision.number);
}

/** A name that ends in its number: `Quyết định số `, `2236/QĐ-UBND`. */
export interface NumberedName {
  /** With the space before the number; empty where the name is the number alone. */
  kind: string;
  number: string;
  /** What the letters of the number stand for, for those who listen: see `spokenNumber`. */
  spoken?: string;
}

/** What a decision is called, in two parts. */
export function numberedName(settings: SiteSettings, decision: Pick<Decision, 'type' | 'number'>): NumberedName {
  const { number } = decision;
  return { kind: decisionName(settings, decision).slice(0, -number.length), number };
}

/** A decision's name with its day of issue, where that is known. */
export function datedName(settings: SiteSettings, decision: Pick<Decision, 'type' | 'number' | 'issued'>): string {
  const name = decisionName(settings, decision);
  if (!decision.issued) return name;
  return stringsOf(settings.locale).decision.dated(name, writeDate(settings.locale, decision.issued));
}

/** A link to a decision of the archive, in its dated name; the id as plain words where the archive has none such. */
export function decisionRef({ archive, paths }: PageSource, id: string): Ref {
  const decision = archive.decisions.get(id);
  return { text: decision ? datedName(archive.settings, decision) : id, href: paths.decision(id) };
}
