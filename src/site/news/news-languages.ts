import type { News } from '../../domain/archive.ts';
import type { NewsRecord } from '../../domain/record.ts';
import type { Ref } from '../../i18n/phrase.ts';
import type { Archive } from '../../domain/archive.ts';
import { listsOf } from '../archive-lists.ts';
import { languageName } from '../language-name.ts';
import { once } from '../once.ts';
import type { PageSource } from '../page-source.ts';

/** A piece of news in another language: its name, its tag for `lang` and `hreflang`, its address. */
export interface LanguageRef extends Ref {
  lang: string;
}

/** The same news in each language that it has, the original first, for machines; empty where it has one. */
export function newsAlternates(site: PageSource, record: NewsRecord): { lang: string; path: string }[] {
  const versions = versionsOf(site, record);
  return versions.length > 1 ? versions.map(({ id, lang }) => ({ lang, path: site.paths.newsItem(id) })) : [];
}

/** Links to the other languages of a piece of news, by their names. */
export function otherLanguages(site: PageSource, record: NewsRecord): LanguageRef[] {
  const { locale } = site.archive.settings;
  return versionsOf(site, record)
    .filter(({ id }) => id !== record.id)
    .map(({ id, lang }) => ({ text: languageName(locale, lang), href: site.paths.newsItem(id), lang }));
}

const newsById = once(({ news }: Archive) => new Map(news.map((each: News) => [each.record.id, each.record])));

function versionsOf({ archive }: PageSource, record: NewsRecord): { id: string; lang: string }[] {
  const original = record.translationOf === undefined ? record : newsById(archive).get(record.translationOf);
  const translations = listsOf(archive).newsTranslations.get(original?.id ?? record.translationOf ?? '') ?? [];
  return [...(original ? [original] : []), ...translations].map(({ id, lang = archive.settings.locale }) => ({
    id,
    lang,
  }));
}
