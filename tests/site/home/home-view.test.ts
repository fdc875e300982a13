import { describe, expect, it } from 'vitest';
import { homeView } from '../../../src/site/home-view.ts';
import { makeSite, type ArchiveParts } from '../make-archive.ts';

const many = (count: number, year = '2021') =>
  Array.from({ length: count }, (_, index) => ({ id: `${year}/${index + 1}` }));

const newsOf = (parts: ArchiveParts) => homeView(makeSite(parts)).news;
const slug = (href: string | undefined) => href?.split('/').at(-2);

describe('the front page', () => {
  it('stands without anything in the archive', () => {
    const { holdings, decisions, news, ways, otherWays, events, changes } = homeView(makeSite());
    expect(holdings).toBe('Chưa có văn bản nào.');
    expect([decisions, ways, otherWays, events, changes]).toEqual([[], [], [], undefined, undefined]);
    expect(news).toEqual({ pinned: [], newest: [] });
  });

  it('says nothing of decisions where there is news alone', () => {
    const view = homeView(makeSite({ news: many(2) }));
    expect([view.holdings, view.decisions, slug(view.news.lead?.href)]).toEqual([undefined, [], '1']);
  });

  it('tells how much there is', () => {
    const site = makeSite({ held: [...many(1200, '2021'), { id: '2019/1' }] });
    expect(homeView(site).holdings).toBe('Kho có 1.201 văn bản, từ năm 2019 đến năm 2021.');
  });
});

describe('news on the front page', () => {
  const pin = (id: string, pinnedUntil: string) => ({ id, pinnedUntil });

  it('pins three at most, each until its day, and all until the last', () => {
    const { pinned, pinnedSpan } = newsOf({
      asOf: '2025-01-31',
      news: [
        pin('2024/a', '2025-03-01'),
        pin('2024/b', '2025-02-01'),
        pin('2024/c', '2025-02-15'),
        pin('2024/d', '2025-02-02'),
      ],
    });
    expect(pinned.map((item) => item.pinned)).toEqual(['/2025-03-01', '/2025-02-01', '/2025-02-15']);
    expect(pinnedSpan).toBe('/2025-03-01');
  });

  it('shows what is pinned among the newest from the day on which that ends', () => {
    const { lead, newest, span } = newsOf({
      asOf: '2025-01-31',
      news: [pin('2024/ghim', '2025-02-01'), { id: '2024/moi' }],
    });
    expect([slug(lead?.href), newest.map((item) => [slug(item.href), item.span]), span]).toEqual([
      'moi',
      [['ghim', '2025-02-01/']],
      undefined,
    ]);
  });

  it('has no newest news while all of it is pinned', () => {
    const { lead, span } = newsOf({
      asOf: '2025-01-31',
      news: [pin('2024/a', '2025-03-01'), pin('2024/b', '2025-02-01')],
    });
    expect([lead, span]).toEqual([undefined, '2025-02-01/']);
  });

  it('no longer pins on the day that is named', () => {
    const { pinned, lead } = newsOf({ asOf: '2025-02-01', news: [pin('2024/a', '2025-02-01')] });
    expect([pinned, slug(lead?.href)]).toEqual([[], 'a']);
  });

  it('shows five, and what is pinned in between', () => {
    const { lead, newest } = newsOf({
      asOf: '2025-01-31',
      news: [{ id: '2024/0' }, pin('2024/ghim', '2025-03-01'), ...many(9)],
    });
    expect([slug(lead?.href), newest.map(({ href }) => slug(href))]).toEqual(['0', ['ghim', '1', '2', '3', '4']]);
  });
});
