import { describe, expect, it } from 'vitest';
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

it('tells corrections, cover and event', () => {
  expect(view.corrections).toEqual([{ day: { iso: '2021-01-03', words: '03/01/2021' }, note: 'Sửa tên' }]);
  expect(view.cover).toEqual({ file: '2021/anh.jpg', alt: 'Ảnh', caption: 'Nguồn ảnh: B' });
  expect(view.event).toEqual({
    phases: [{ stage: 'after', label: 'Đã diễn ra' }],
    facts: [
      { label: 'Bắt đầu', value: '07:30, 05/01/2021' },
      { label: 'Địa điểm', value: 'Phan Thiết' },
    ],
  });
});

it('leads to the lists that it stands on', () => {
  const small = siteOf([news('2021/tin', { category: 'su-kien', published: '2021-09-07 08:00' })], '2023-01-01', {
    categories: { 'su-kien': 'Sự kiện' },
  });
  const { category, month, frame } = newsView(small, small.archive.news[0]!);
  expect(category).toEqual({ text: 'Sự kiện', href: '/tin-tuc/muc/su-kien/' });
  expect(month).toEqual({ text: 'Tin tháng 9 năm 2021', href: '/tin-tuc/thang/2021-09/' });
  expect(frame.crumbs?.map(({ text }) => text)).toEqual(['Trang chủ', 'Tin tức', 'Sự kiện']);
});

it('has a box of three decisions, and all of them at its end', () => {
  const ids = ['2021/1-qd', '2021/2-qd', '2021/3-qd', '2021/4-qd'];
  const countsOf = (about: string[]) => {
    const records = [...ids.map((id) => decision(id)), news('2022/tin', { about: about.map((ref) => ({ ref })) })];
    const small = siteOf(records, '2023-01-01');
    const made = newsView(small, small.archive.news[0]!);
    return [made.about.length, made.allAbout.length];
  };
  expect([countsOf(ids.slice(0, 3)), countsOf(ids)]).toEqual([
    [3, 0],
    [3, 4],
  ]);
});

describe('an article in another language', () => {
  const [original, english, french] = ['2021/tin', '2021/tin-en', '2021/tin-fr'];
  const versions = siteOf(
    [
      news(original),
      news(english, { lang: 'en', translationOf: original }),
      news(french, { lang: 'fr', translationOf: original }),
      news('2021/khac'),
    ],
    '2023-01-01',
  );
  const viewOf = (id: string) =>
    newsView(versions, versions.archive.news.find(({ record }) => record.id === id) as News);

  it.each([
    [original, ['en', 'fr'], undefined],
    [english, ['vi', 'fr'], 'en'],
    [french, ['vi', 'en'], 'fr'],
    ['2021/khac', [], undefined],
  ])('%s leads to the others', (id, others, lang) => {
    const { languages, lang: own } = viewOf(id);
    expect([languages.map((each) => each.lang), own]).toEqual([others, lang]);
  });

  it('is named to machines in each version, the original first', () => {
    const all = ['vi /tin-tuc/2021/tin/', 'en /tin-tuc/2021/tin-en/', 'fr /tin-tuc/2021/tin-fr/'];
    const told = [original, english, french].map((id) =>
      viewOf(id).frame.alternates?.map(({ lang, path }) => `${lang} ${path}`),
    );
    expect(told).toEqual([all, all, all]);
    expect(viewOf('2021/khac').frame.alternates).toBeUndefined();
  });
});
