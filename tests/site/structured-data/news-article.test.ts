import { expect, it } from 'vitest';
import { newsArticleData } from '../../../src/site/structured-data/news-article.ts';
import { decision, news } from '../../domain/records.ts';
import { siteOf } from '../view-source.ts';

const site = siteOf(
  [
    decision('2021/1-qd'),
    news('2021/tin', {
      published: '2021-09-07 08:00',
      updated: '2021-09-08 09:30',
      author: 'Ban biên tập',
      category: 'tin',
      cover: { file: 'anh.svg', alt: 'Ảnh' },
      corrections: [{ date: '2021-09-10', note: 'Sửa tên' }],
      about: [{ ref: '2021/1-qd' }],
    }),
    news('2021/tin-en', { lang: 'en', translationOf: '2021/tin' }),
    news('2021/tron'),
  ],
  undefined,
  { categories: { tin: 'Tin tức' } },
);
const dataOf = (id: string) =>
  newsArticleData(
    site,
    site.archive.news.find(({ record }) => record.id === id)!,
  );

it('describes an article, with what it is about, its corrections and its translation', () => {
  expect(dataOf('2021/tin')).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Tin 2021/tin',
    datePublished: '2021-09-07T08:00:00+07:00',
    dateModified: '2021-09-10T00:00:00+07:00',
    author: 'Ban biên tập',
    publisher: { '@type': 'Organization', name: 'Kho ví dụ' },
    image: 'https://vi-du.example/attachments/anh.svg',
    articleSection: 'Tin tức',
    mainEntityOfPage: 'https://vi-du.example/tin-tuc/2021/tin/',
    inLanguage: 'vi',
    correction: [{ '@type': 'CorrectionComment', text: 'Sửa tên', datePublished: '2021-09-10' }],
    about: [{ '@type': 'Legislation', '@id': 'https://vi-du.example/van-ban/2021/1-qd/' }],
    workTranslation: [{ '@id': 'https://vi-du.example/tin-tuc/2021/tin-en/' }],
  });
  expect(dataOf('2021/tin-en')).toMatchObject({
    inLanguage: 'en',
    translationOfWork: { '@id': 'https://vi-du.example/tin-tuc/2021/tin/' },
  });
});

it('has no property without a value', () => {
  expect(JSON.stringify(dataOf('2021/tron'))).not.toMatch(/\[\]|\{\}|null|""/);
});
