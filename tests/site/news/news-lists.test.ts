import { describe, expect, it } from 'vitest';
import { newsCategoryPaths, newsMonthPaths } from '../../../src/site/list-paths.ts';
import { newsCategoryView, newsListView, newsMonthView } from '../../../src/site/news/news-list-view.ts';
import { newsListsOf } from '../../../src/site/news/news-lists.ts';
import { relatedNews } from '../../../src/site/news/related-news.ts';
import { archiveOf, decision, news } from '../../domain/records.ts';
import { makeSite } from '../make-archive.ts';

const settings = { categories: { 'su-kien': 'Sự kiện', 'huong-dan': 'Hướng dẫn' } };
const site = makeSite({
  settings,
  news: [
    { id: '2021/c', published: '2021-09-30', category: 'su-kien' },
    { id: '2021/b', published: '2021-09-07 08:00' },
    { id: '2021/a', published: '2021-01-05' },
    { id: '2020/z', published: '2020-12-31', category: 'su-kien' },
    { id: '2021/b-en', published: '2021-10-01', lang: 'en', translationOf: '2021/b' },
  ],
});

describe('news by month', () => {
  it('has the months that have news, newest first, translations left out', () => {
    expect([...newsListsOf(site.archive).byMonth].map(([month, list]) => [month, list.length])).toEqual([
      ['2021-09', 2],
      ['2021-01', 1],
      ['2020-12', 1],
    ]);
    expect(newsMonthPaths(site, '/tin-tuc/thang/[month]').map(({ params }) => params.month)).toEqual([
      '2021-09',
      '2021-01',
      '2020-12',
    ]);
  });

  it('names its month and the way to it', () => {
    const { heading, frame, items } = newsMonthView(site, '2021-09', 1);
    expect([heading, frame.path, items.length]).toEqual(['Tin tháng 9 năm 2021', '/tin-tuc/thang/2021-09/', 2]);
    expect(frame.crumbs?.map(({ href }) => href)).toEqual(['/', '/tin-tuc/']);
  });

  it('has 50 a page', () => {
    const long = makeSite({ news: Array.from({ length: 51 }, (_, n) => ({ id: `2021/${n}` })) });
    const later = newsMonthPaths(long, '/tin-tuc/thang/[month]/trang/[page]').map(({ params }) => params);
    expect(later).toEqual([{ month: '2021-01', page: '2' }]);
    const second = newsMonthView(long, '2021-01', 2);
    expect([second.items.length, second.frame.path]).toEqual([1, '/tin-tuc/thang/2021-01/trang/2/']);
  });
});

describe('news by category', () => {
  it('has a page for each category of site.yaml, one without news too', () => {
    const ids = newsCategoryPaths(site, '/tin-tuc/muc/[category]').map(({ params }) => params.category);
    expect(ids).toEqual(['su-kien', 'huong-dan']);
    expect(newsCategoryView(site, 'su-kien', 1).items.map(({ title }) => title)).toEqual(['Tin 2021/c', 'Tin 2020/z']);
    expect(newsCategoryView(site, 'huong-dan', 1).intro).toBe('Chưa có tin nào.');
  });
});

describe('the ways into news', () => {
  it('has years with their months, and the categories that have news', () => {
    const index = newsListView(site, 1).index!;
    expect(index.years.map(({ year, count, open }) => [year, count, open])).toEqual([
      ['2021', '3 tin', true],
      ['2020', '1 tin', false],
    ]);
    expect(index.years[0]?.months.map(({ text, href }) => [text, href])).toEqual([
      ['Tháng 9', '/tin-tuc/thang/2021-09/'],
      ['Tháng 1', '/tin-tuc/thang/2021-01/'],
    ]);
    expect(index.categories.map(({ text, count }) => [text, count])).toEqual([['Sự kiện', '2 tin']]);
  });

  it('marks the list that is being read, and unfolds its year', () => {
    const { years } = newsMonthView(site, '2020-12', 1).index!;
    expect(years.map(({ year, open }) => [year, open])).toEqual([
      ['2021', false],
      ['2020', true],
    ]);
    expect(years[1]?.months.map(({ current }) => current)).toEqual([true]);
  });
});

describe('related news', () => {
  const about = (...ids: string[]) => ids.map((ref) => ({ ref }));
  const archive = archiveOf([
    decision('2020/1-qd'),
    decision('2020/2-qd'),
    news('2021/nay', { published: '2021-05-01', about: about('2020/1-qd'), topics: ['dat-dai'] }),
    news('2021/nay-en', { published: '2021-05-02', about: about('2020/1-qd'), lang: 'en', translationOf: '2021/nay' }),
    news('2021/cung-van-ban', { published: '2021-01-01', about: about('2020/2-qd', '2020/1-qd') }),
    news('2021/van-ban-khac', { published: '2021-06-01', about: about('2020/2-qd') }),
    ...[1, 2, 3, 4, 5].map((n) => news(`2021/chu-de-${n}`, { published: `2021-04-0${n}`, topics: ['dat-dai'] })),
  ]);
  const relatedTo = (id: string) =>
    relatedNews(
      archive,
      archive.news.find(({ record }) => record.id === id)!,
    ).map(({ record }) => record.id);

  it('is what is about the same decision, then what has the same topic, five at most, newest first', () => {
    expect(relatedTo('2021/nay')).toEqual([
      '2021/cung-van-ban',
      ...['2021/chu-de-5', '2021/chu-de-4', '2021/chu-de-3', '2021/chu-de-2'],
    ]);
  });

  it('is never a translation, nor the original of one', () => {
    expect(relatedTo('2021/nay-en')).toEqual(['2021/cung-van-ban']);
    expect(relatedTo('2021/van-ban-khac')).toEqual(['2021/cung-van-ban']);
  });
});
