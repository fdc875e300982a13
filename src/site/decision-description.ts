import type { Decision } from '../domain/archive.ts';
import { LOCALES } from '../domain/locale.ts';
import type { DecisionRecord } from '../domain/record.ts';
import { machineStringsOf } from '../i18n/machines/strings-of.ts';
import { cutAtWord } from './cut-at-word.ts';
import { datedName } from './decision-name.ts';
import type { PageSource } from './page-source.ts';

/** What previews and search engines show of a description, in characters. */
const MOST = 200;

/** What describes a decision: a decision of the archive, or a translation of one. */
export type Described = Pick<Decision, 'number' | 'type' | 'issued' | 'issuer' | 'title'> & {
  record?: Pick<DecisionRecord, 'summary'>;
};

/** The page of a translation, in its own language where the interface speaks that. Issuers have no names in others. */
export function translationDescription(site: PageSource, { lang, ...record }: DecisionRecord): string {
  const { settings } = site.archive;
  const locale = LOCALES.find((each) => each === lang) ?? settings.locale;
  const { issuer: _, ...described } = { ...record, record };
  return decisionDescription({ ...site, archive: { ...site.archive, settings: { ...settings, locale } } }, described);
}

/**
 * A decision's page in one or two sentences: number, day, issuer, summary. Never its state: a preview that others keep
 * would go on telling it when it is no longer so.
 */
export function decisionDescription({ archive }: PageSource, decision: Described): string {
  const { settings } = archive;
  const { issuer: id, title, record } = decision;
  const issuer = id === undefined ? undefined : settings.issuers[id];
  const name = datedName(settings, decision);
  const named = issuer ? machineStringsOf(settings.locale).issuedBy(name, issuer.short ?? issuer.name) : name;
  const about = record?.summary ?? title;
  return cutAtWord(about === undefined ? named : `${named}: ${about}`, MOST);
}
