import type { DecisionRecord } from '../domain/record.ts';
import type { Ref } from '../i18n/phrase.ts';
import { listsOf } from './archive-lists.ts';
import { languageName } from './language-name.ts';
import type { PageSource } from './page-source.ts';

/** A decision and its translations, for machines; empty where it has none. */
export function languagesOf({ archive, paths }: PageSource, originalId: string): { lang: string; path: string }[] {
  const translations = listsOf(archive).translations.get(originalId) ?? [];
  const original = archive.decisions.get(originalId)?.record;
  if (!translations.length || !original) return [];
  return [original, ...translations].map(({ id, lang }) => ({
    lang: lang ?? archive.settings.locale,
    path: paths.decision(id),
  }));
}

/** Links to the translations of a decision, by the names of their languages. */
export function translationRefs({ archive, paths }: PageSource, id: string): Ref[] {
  const { locale } = archive.settings;
  const translations = listsOf(archive).translations.get(id) ?? [];
  return translations.map((record) => ({
    text: languageName(locale, record.lang ?? locale),
    href: paths.decision(record.id),
  }));
}

/** The language of a text, where it isn't the site's. */
export function foreignLanguage(
  { archive }: Pick<PageSource, 'archive'>,
  record: Pick<DecisionRecord, 'lang'> | undefined,
): { lang?: string } {
  const lang = record?.lang;
  return lang === undefined || lang === archive.settings.locale ? {} : { lang };
}
