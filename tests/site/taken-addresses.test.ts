import { describe, expect, it } from 'vitest';
import { takenAddresses } from '../../src/site/taken-addresses.ts';
import type { ArchiveParts } from './make-archive.ts';
import { makeSite } from './make-archive.ts';

function found(parts: ArchiveParts) {
  const { archive, paths } = makeSite(parts);
  return takenAddresses(archive, paths).map(({ code, place, data, related }) => ({ code, place, data, related }));
}

const addresses = (parts: ArchiveParts) => found(parts).map(({ data }) => (data as { address: string }).address);

describe('takenAddresses', () => {
  it.each([
    ...['van-ban', 'tin-tuc', 'tim-kiem', 'chu-de', 'co-quan', 'hieu-luc', 'giai-thich'],
    ...['attachments', 'data', 'pagefind', 'so', 'feed.xml', '_astro', 'robots.txt', '404'],
  ])('refuses a standing page at /%s/', (id) => {
    expect(found({ pages: [{ id }] })).toEqual([
      { code: 'taken-address', place: { file: `pages/${id}.md` }, data: { address: `/${id}/` }, related: [] },
    ]);
  });

  it.each(['in-force', 'decisions', 'issuers'])('refuses /%s/ in English', (id) => {
    expect(addresses({ settings: { locale: 'en' }, pages: [{ id }] })).toEqual([`/${id}/`]);
  });

  it('leaves other pages and old addresses alone', () => {
    const held = [{ id: '2021/1', redirectFrom: ['/tin/1/', '/tin/1', '/van-ban/2021/old/', '/news/1/trang/2/'] }];
    expect(found({ held, pages: [{ id: 'gioi-thieu' }, { id: 'decisions' }, { id: 'trang' }] })).toEqual([]);
  });

  it.each([
    ...['/', '/index.html', '/van-ban/', '/van-ban/2021/', '/van-ban/2021/1/', '/van-ban/2021/1', '/van-ban/2020/9/'],
    ...[
      '/van-ban/2021/1-en/',
      '/tin-tuc/2021/tin/',
      '/tin-tuc/',
      '/gioi-thieu/',
      '/chu-de/dat/',
      '/co-quan/uy-ban-thu/',
    ],
    ...['/tim-kiem/', '/hieu-luc/', '/giai-thich/', '/data/decisions.jsonl', '/feed.xml', '/404.html', '/pagefind/x/'],
    ...['/attachments/a.pdf', '/_astro/', '/van-ban/2021/1/index.html'],
  ])('refuses %s as an old address', (address) => {
    const parts: ArchiveParts = {
      settings: { topics: { dat: 'Đất' } },
      held: [{ id: '2021/1' }],
      stubs: [{ id: '2020/9' }],
      translations: [{ id: '2021/1-en' }],
      news: [{ id: '2021/tin', redirectFrom: [address] }],
      pages: [{ id: 'gioi-thieu' }],
    };
    expect(found(parts)).toMatchObject([
      { place: { file: 'news/2021/tin.md', path: ['redirectFrom', 0] }, data: { address } },
    ]);
  });

  it('refuses the further pages of a list that has them', () => {
    const held = Array.from({ length: 51 }, (_, index) => ({ id: `2021/${index}` }));
    const news = [{ id: '2021/tin', redirectFrom: ['/van-ban/2021/trang/2/', '/van-ban/2021/trang/3/'] }];
    expect(addresses({ held, news })).toEqual(['/van-ban/2021/trang/2/']);
  });

  it('shows both places where two files claim one address', () => {
    const claims = {
      held: [{ id: '2021/1', redirectFrom: ['/x/'] }],
      news: [{ id: '2021/tin', redirectFrom: ['/y/', '/x'] }],
    };
    expect(found(claims)).toEqual([
      {
        code: 'taken-address',
        place: { file: 'news/2021/tin.md', path: ['redirectFrom', 1] },
        data: { address: '/x' },
        related: [{ place: { file: 'decisions/2021/1.md', path: ['redirectFrom', 0] }, what: 'other' }],
      },
    ]);
  });

  it('shows the file of the page that an old address would hide', () => {
    const [problem] = found({
      held: [{ id: '2021/1' }],
      news: [{ id: '2021/tin', redirectFrom: ['/van-ban/2021/1/'] }],
    });
    expect(problem?.related).toEqual([{ place: { file: 'decisions/2021/1.md' }, what: 'other' }]);
  });

  it('refuses an address below one that is a file', () => {
    expect(addresses({ held: [{ id: '2021/1', redirectFrom: ['/a.html/b/', '/a.html'] }] })).toEqual(['/a.html/b/']);
  });

  it('lets an editor name the address that a stub had, for the decision that it was, and for no other', () => {
    const movedStubs = { '2021/1': '2021/a' };
    const redirectFrom = ['/van-ban/2021/1/'];
    expect(addresses({ held: [{ id: '2021/a', redirectFrom }], movedStubs })).toEqual([]);
    expect(addresses({ held: [{ id: '2021/a' }, { id: '2021/b', redirectFrom }], movedStubs })).toEqual(redirectFrom);
  });
});
