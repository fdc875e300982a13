import type { Archive, Decision, News } from '../domain/archive.ts';
import { compareWords } from '../domain/collation.ts';
import type { DecisionRecord, NewsRecord } from '../domain/record.ts';
import { groupByEach } from './group-by-each.ts';
import { once } from './once.ts';

/** Held decisions, grouped and put in order once. Each list is newest first. */
export interface ArchiveLists {
  all: Decision[];
  /** By the year of the address, newest year first. */
  byYear: Map<string, Decision[]>;
  byTopic: Map<string, Decision[]>;
  byIssuer: Map<string, Decision[]>;
  /** By the type's id; those of no known type are in none. */
  byType: Map<string, Decision[]>;
  /** Translations by the id of their original. */
  translations: Map<string, DecisionRecord[]>;
  /** News in the site's language, newest first, as far as it is not a translation. */
  news: News[];
  newsTranslations: Map<string, NewsRecord[]>;
}

/** The lists of an archive. */
export const listsOf = once((archive: Archive): ArchiveLists => {
  const all = [...archive.decisions.values()].filter(({ held }) => held).sort(inListOrder);
  const years = [...Map.groupBy(all, ({ id }) => id.slice(0, 4))];
  return {
    all,
    byYear: new Map(years.sort(([a], [b]) => (a < b ? 1 : -1))),
    byTopic: groupByEach(all, ({ record }) => record?.topics ?? []),
    byIssuer: groupByEach(all, ({ issuer }) => (issuer === undefined ? [] : [issuer])),
    byType: groupByEach(all, ({ type }) => type ?? []),
    translations: groupByEach(archive.translations, ({ translationOf }) => translationOf ?? []),
    news: archive.news.filter(({ record }) => record.translationOf === undefined),
    newsTranslations: groupByEach(
      archive.news.map(({ record }) => record),
      ({ translationOf }) => translationOf ?? [],
    ),
  };
});

/** The order of lists: newest day of issue first, those without one last; of one day, the highest number first. */
export function inListOrder(a: Decision, b: Decision): number {
  const [x, y] = [a.issued ?? '', b.issued ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return compareWords(b.number, a.number) || (a.id < b.id ? -1 : 1);
}
