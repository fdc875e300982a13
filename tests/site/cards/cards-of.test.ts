import { describe, expect, it } from 'vitest';
import { cardImage } from '../../../src/site/cards/card-image.ts';
import { cardsOf } from '../../../src/site/cards/cards-of.ts';
import { headData } from '../../../src/site/head-data.ts';
import { makeSite } from '../make-archive.ts';

const HELD = {
  id: '2021/2236-qd-ubnd',
  number: '2236/QĐ-UBND',
  type: 'quyet-dinh',
  title: 'Kiện toàn Ban Chỉ đạo',
  issued: '2021-09-06',
};

function siteWith(cards: 'none' | 'news' | 'all', title = HELD.title) {
  return makeSite({
    settings: { url: 'https://congbo.example/kho/', cards, categories: { tin: 'Tin tức' } },
    held: [{ ...HELD, title }],
    stubs: [{ id: '2020/601-qd-ubnd' }],
    translations: [
      { ...HELD, id: '2021/2236-qd-ubnd-en', title: 'Steering Committee', translationOf: HELD.id, lang: 'en' },
    ],
    news: [
      { id: '2021/tin', title: 'Tin mới', published: '2021-09-07 08:00', category: 'tin' },
      { id: '2021/co-anh', cover: { file: 'a.jpg', alt: 'Ảnh' } },
    ],
    pages: [{ id: 'gioi-thieu' }],
  });
}

describe('which pages have a card', () => {
  it.each([
    ['none', []],
    ['news', ['/kho/', '/kho/tin-tuc/2021/tin/']],
    [
      'all',
      ['/kho/', '/kho/tin-tuc/2021/tin/', '/kho/van-ban/2021/2236-qd-ubnd/', '/kho/van-ban/2021/2236-qd-ubnd-en/'],
    ],
  ] as const)('cards: %s', (cards, pages) => {
    expect([...cardsOf(siteWith(cards).archive).keys()]).toEqual(pages);
  });
});

it('shows of a decision what does not change, and no state', () => {
  const entry = cardsOf(siteWith('all').archive).get('/kho/van-ban/2021/2236-qd-ubnd/');
  expect(entry?.card).toMatchObject({
    kind: 'Quyết định số',
    number: '2236/QĐ-UBND',
    title: 'Kiện toàn Ban Chỉ đạo',
    facts: ['06/9/2021', expect.any(String)],
  });
  expect(JSON.stringify(entry?.card)).not.toMatch(/hiệu lực/i);
});

it('shows of news its category and day', () => {
  const entry = cardsOf(siteWith('news').archive).get('/kho/tin-tuc/2021/tin/');
  expect(entry?.card).toMatchObject({ kind: 'Tin tức', title: 'Tin mới', facts: ['07/9/2021'] });
});

it('has a new address when what it shows changes, and the same one otherwise', () => {
  const fileOf = (title?: string) =>
    cardsOf(siteWith('all', title).archive).get('/kho/van-ban/2021/2236-qd-ubnd/')?.file;
  expect(fileOf()).toMatch(/^cards\/van-ban\/2021\/2236-qd-ubnd\.[0-9a-f]{8}\.png$/);
  expect(fileOf()).toBe(fileOf());
  expect(fileOf('Kiện toàn Ban Chỉ đạo tỉnh')).not.toBe(fileOf());
});

it('is what a page is shared with, unless the page has a picture of its own', () => {
  const site = siteWith('all');
  const path = site.paths.decision(HELD.id);
  const { image } = headData(site, { title: 'a', path });
  expect(image?.url).toMatch(/^https:\/\/congbo\.example\/kho\/cards\/van-ban\//);
  expect([image?.width, image?.height]).toEqual([1200, 630]);
  expect(image?.alt).toContain('Quyết định số 2236/QĐ-UBND – Kiện toàn Ban Chỉ đạo – 06/9/2021');
  const own = { path: '/kho/_astro/cover.jpg', width: 1200, height: 630, alt: 'Ảnh bìa' };
  expect(headData(site, { title: 'a', path, image: own }).image?.alt).toBe('Ảnh bìa');
  expect(cardImage(site, site.paths.decision('2020/601-qd-ubnd'))).toBeUndefined();
});
