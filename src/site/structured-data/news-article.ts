import type { CorrectionComment, NewsArticle } from 'schema-dts';
import type { News } from '../../domain/archive.ts';
import { listsOf } from '../archive-lists.ts';
import { lastChange } from '../last-change.ts';
import { coverRef } from '../news/cover-ref.ts';
import type { PageSource } from '../page-source.ts';
import { zonedTimestamp } from '../zoned-timestamp.ts';
import { filled } from './filled.ts';

type Article = Extract<NewsArticle, { '@type': 'NewsArticle' }>;

/** News as schema.org `NewsArticle`. Its author stays text: a byline doesn't say whether it is a person. */
export function newsArticleData(site: PageSource, { record, about }: News): Article {
  const { archive, paths } = site;
  const { settings } = archive;
  const stamp = (moment: string) => zonedTimestamp(moment, settings.timezone);
  const url = paths.absolute(paths.newsItem(record.id));
  const cover = coverRef(site, record);
  return filled<Article>({
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: record.title,
    description: record.summary,
    datePublished: stamp(record.published),
    dateModified: stamp(lastChange(record, archive.asOf)),
    author: record.author,
    publisher: { '@type': 'Organization', name: settings.name, url: paths.absolute(paths.home) },
    // The page knows the address of any other cover: a size is made of it.
    image: cover?.src === undefined ? undefined : paths.absolute(cover.src),
    articleSection: record.category === undefined ? undefined : settings.categories[record.category],
    keywords: record.topics.map((topic) => settings.topics[topic] ?? topic),
    inLanguage: record.lang ?? settings.locale,
    correction: record.corrections.map(({ date, note }): CorrectionComment => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: date,
    })),
    about: about.map((id) => ({
      '@type': 'Legislation',
      '@id': paths.absolute(paths.decision(id)),
      legislationIdentifier: archive.decisions.get(id)?.number ?? id,
    })),
    workTranslation: (listsOf(archive).newsTranslations.get(record.id) ?? []).map((translation) =>
      articleRef(site, translation.id),
    ),
    translationOfWork: record.translationOf === undefined ? undefined : articleRef(site, record.translationOf),
  });
}

function articleRef({ paths }: PageSource, id: string): Article {
  return { '@type': 'NewsArticle', '@id': paths.absolute(paths.newsItem(id)) };
}
