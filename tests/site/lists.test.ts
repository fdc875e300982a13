import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/i18n/phrase.ts';
import { issuersIndex, topicsIndex, yearsIndex } from '../../src/site/index-views.ts';
import { laterNewsPaths, topicPaths, yearPaths } from '../../src/site/list-paths.ts';
import { issuerView } from '../../src/site/issuer-view.ts';
import { topicView, yearView } from '../../src/site/list-views.ts';
import { newsListView } from '../../src/site/news/news-list-view.ts';
import { pageCount, pageOf, pagerOf } from '../../src/site/pager.ts';
import { makeSite } from './make-archive.ts';

const many = (count: number, year = '2021') =>
  Array.from({ length: count }, (_, index) => ({ id: `${year}/${index + 1}` }));

describe('lists of decisions', () => {
  it('puts a day’s highest number first, by value', () => {
    const held = ['9', '601', '99'].map((number) => ({ id: `2021/${number}`, number: `${number}/QĐ-UBND` }));
    const view = yearView(makeSite({ held }), '2021', 1);
    expect(view.items.map(({ id }) => id)).toEqual(['2021/601', '2021/99', '2021/9']);
  });

  it('leaves stubs out', () => {
    const site = makeSite({ held: [{ id: '2021/1' }], stubs: [{ id: '2021/2' }, { id: '2020/1' }] });
    expect(yearView(site, '2021', 1).items.map(({ id }) => id)).toEqual(['2021/1']);
    expect(yearsIndex(site).entries.map(({ text, count }) => [text, count])).toEqual([['2021', '1 văn bản']]);
  });

  it('has 50 entries a page, and a page at every address that a pager names', () => {
    const site = makeSite({ held: many(101) });
    expect([1, 2, 3].map((page) => yearView(site, '2021', page).items.length)).toEqual([50, 50, 1]);
    const later = yearPaths(site, '/van-ban/[year]/trang/[page]').map(({ params }) => params);
    expect(later).toEqual([
      { year: '2021', page: '2' },
      { year: '2021', page: '3' },
    ]);
    expect(yearView(site, '2021', 3).pager.previous).toBe('/van-ban/2021/trang/2/');
    expect(yearView(site, '2021', 2).pager.previous).toBe('/van-ban/2021/');
  });

  it('lists a topic, empty ones too', () => {
    const settings = { topics: { b: 'Đất đai', a: 'Dân số', c: 'An ninh' } };
    const site = makeSite({ settings, held: [{ id: '2021/1', topics: ['b'] }] });
    expect(topicsIndex(site).entries.map(({ text }) => text)).toEqual(['An ninh', 'Dân số', 'Đất đai']);
    expect(topicView(site, 'b', 1).items).toHaveLength(1);
    expect(topicView(site, 'a', 1).intro.map(plainText)).toEqual(['Chưa có văn bản nào.']);
    expect(topicPaths(site, '/chu-de/[topic]').map(({ params }) => params['topic'])).toEqual(['b', 'a', 'c']);
  });

  it('names the successor of an issuer from the day on which it no longer exists', () => {
    const issuers = {
      cu: { name: 'Cơ quan cũ', dissolved: '2025-07-01', successor: 'moi' },
      moi: { name: 'Cơ quan mới' },
    };
    const introOn = (asOf: string) =>
      issuerView(makeSite({ asOf, settings: { issuers } }), 'cu', 1)
        .intro.map(plainText)
        .join(' ');
    expect(introOn('2025-06-30')).not.toContain('Cơ quan mới');
    expect(introOn('2025-07-01')).toContain('Cơ quan kế tục: Cơ quan mới');
    const [, note] = issuersIndex(makeSite({ asOf: '2025-07-01', settings: { issuers } })).entries;
    expect(note?.note).toBeUndefined();
  });
});

describe('pager', () => {
  it('shows every entry once', () => {
    fc.assert(
      fc.property(fc.nat(400), (length) => {
        const list = Array.from({ length }, (_, index) => index);
        const pages = Array.from({ length: pageCount(length) }, (_, index) => pageOf(list, index + 1));
        expect(pages.flat()).toEqual(list);
      }),
    );
  });

  it('names the first, the last and the near pages', () => {
    const shown = (page: number) => pagerOf(500, page, String).links.map((link) => link?.page ?? '…');
    expect(shown(1)).toEqual([1, 2, '…', 10]);
    expect(shown(5)).toEqual([1, '…', 4, 5, 6, '…', 10]);
    expect(shown(10)).toEqual([1, '…', 9, 10]);
  });
});

describe('news', () => {
  it('grows by pages, translations left out', () => {
    const news = [...many(51), { id: '2021/x-en', lang: 'en', translationOf: '2021/1' }];
    const site = makeSite({ news });
    expect(newsListView(site, 2).items).toHaveLength(1);
    expect(laterNewsPaths(site)).toEqual([{ params: { page: '2' } }]);
  });
});
