import { expect, it } from 'vitest';
import type { DecisionRecord } from '../../src/domain/record.ts';
import type { News } from '../../src/domain/archive.ts';
import { plainText } from '../../src/i18n/phrase.ts';
import { newsView } from '../../src/site/news-view.ts';
import { decision, news } from '../domain/records.ts';
import { siteOf } from './view-source.ts';

const RECORDS = [
  decision('2021/1-qd'),
  decision('2022/2-qd', { supersedes: ['2021/1-qd'] }),
  news('2021/tin', {
    published: '2021-01-02 08:00',
    author: 'Ban biên tập',
    source: { name: 'Báo', author: 'A', date: '2021-01-01' },
    about: [{ ref: '2021/1-qd' }],
    corrections: [{ date: '2021-01-03', note: 'Sửa tên' }],
    cover: { file: '2021/anh.jpg', alt: 'Ảnh', credit: 'B' },
    event: { start: '2021-01-05 07:30', place: 'Phan Thiết' },
  }),
  news('2021/tin-en', { lang: 'en', translationOf: '2021/tin' }),
];

const site = siteOf(RECORDS, '2023-01-01');
const [first] = site.archive.news.filter(({ record }) => record.id === '2021/tin') as [News];
const view = newsView(site, first);

it('says when and by whom', () => {
  expect(view.published).toEqual({ iso: '2021-01-02', words: '08:00, 02/01/2021' });
  expect(view.byline.map(plainText)).toEqual(['Người viết: Ban biên tập', 'Nguồn: Báo, A, 01/01/2021']);
});

it('shows the state that the decisions it is about have today', () => {
  expect(view.about.map(({ id, phases }) => [id, phases[0]?.badge.label])).toEqual([['2021/1-qd', 'Hết hiệu lực']]);
});

it('says whether its text tells states', () => {
  const citing = news('2023/tin', { citations: [{ number: '1/QĐ-UBND', issued: '2021-01-01' }] });
  const tells = (records: DecisionRecord[]) => {
    const small = siteOf([...records, citing], '2023-06-01');
    return newsView(small, small.archive.news[0]!).tellsStates;
  };
  const [old, next] = [
    decision('2021/1-qd', { number: '1/QĐ-UBND' }),
    decision('2022/2-qd', { supersedes: ['2021/1-qd'] }),
  ];
  expect([tells([old]), tells([old, next])]).toEqual([false, true]);
});

it('tells corrections, cover, event and translations', () => {
  expect(view.corrections).toEqual([{ day: '03/01/2021', note: 'Sửa tên' }]);
  expect(view.cover).toEqual({ src: '/attachments/2021/anh.jpg', alt: 'Ảnh', caption: 'Ảnh: B' });
  expect(view.event).toEqual([
    { label: 'Bắt đầu', value: '07:30, 05/01/2021' },
    { label: 'Địa điểm', value: 'Phan Thiết' },
  ]);
  expect(view.translations).toEqual([{ text: 'Tiếng Anh', href: '/tin-tuc/2021/tin-en/' }]);
});
