import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/i18n/phrase.ts';
import { issuerView } from '../../src/site/issuer-view.ts';
import { topicView, typeView, yearView } from '../../src/site/list-views.ts';
import { statePaths, typePaths } from '../../src/site/list-paths.ts';
import { pageAddresses } from '../../src/site/page-addresses.ts';
import { stateEntries } from '../../src/site/states/states-index.ts';
import { stateView } from '../../src/site/states/state-view.ts';
import { typesIndex } from '../../src/site/types-index.ts';
import { makeSite } from './make-archive.ts';

const many = (count: number, year: string, part = {}) =>
  Array.from({ length: count }, (_, index) => ({ id: `${year}/${index + 1}`, ...part }));

describe('types', () => {
  const site = makeSite({
    held: [
      { id: '2021/1' },
      { id: '2021/2', type: 'bao-cao' },
      { id: '2021/3', type: 'dieu-le' },
      { id: '2021/4', type: 'de-an' },
    ],
    settings: { types: { 'dieu-le': { name: 'Điều lệ', force: true } } },
  });

  it('are those that are held, in the order of the alphabet', () => {
    expect(typesIndex(site).entries.map(({ text, count }) => [text, count])).toEqual([
      ['Báo cáo', '1 văn bản'],
      ['Đề án', '1 văn bản'],
      ['Điều lệ', '1 văn bản'],
      ['Quyết định', '1 văn bản'],
    ]);
    expect(typePaths(site, '/loai/[type]').map(({ params }) => params['type'])).toContain('dieu-le');
  });

  it('say so where they have no force', () => {
    const intro = (type: string) => typeView(site, type, 1).intro.map(plainText).join(' ');
    expect(intro('bao-cao')).toContain('không xét tình trạng hiệu lực');
    expect(intro('quyet-dinh')).not.toContain('không xét');
  });
});

describe('a list of a topic', () => {
  const held = [...many(60, '2021', { topics: ['a'] }), ...many(3, '2019', { topics: ['a'], type: 'ke-hoach' })];
  const news = many(7, '2021', { topics: ['a'] });
  const site = makeSite({ held, news, settings: { topics: { a: 'Đất đai' } } });

  it('leads to where each year begins, on whatever page', () => {
    const { summary } = topicView(site, 'a', 1);
    expect(summary?.years.map(({ href, count }) => [href, count])).toEqual([
      ['/chu-de/a/#site-2021', '60'],
      ['/chu-de/a/trang/2/#site-2019', '3'],
    ]);
    const anchors = topicView(site, 'a', 2).items.flatMap(({ id, anchor }) => (anchor ? [[id, anchor]] : []));
    expect(anchors).toEqual([['2019/3', 'site-2019']]);
  });

  it('tells its types, and the newest news on it', () => {
    const { summary } = topicView(site, 'a', 1);
    expect(summary?.parts.map(({ items }) => items)).toEqual([['Quyết định: 60', 'Kế hoạch: 3']]);
    expect(summary?.news).toHaveLength(5);
    expect(topicView(site, 'a', 2).summary).toBeUndefined();
  });

  it('has its first page above its later ones', () => {
    const crumbs = (page: number) => topicView(site, 'a', page).frame.crumbs?.map(({ href }) => href);
    expect(crumbs(1)).toEqual(['/', '/chu-de/']);
    expect(crumbs(2)).toEqual(['/', '/chu-de/', '/chu-de/a/']);
    expect(yearView(site, '2021', 2).frame.crumbs?.at(-1)?.href).toBe('/van-ban/2021/');
  });
});

describe('an issuer', () => {
  const issuers = {
    moi: { name: 'Sở mới', parent: 'uy-ban' },
    cu: { name: 'Sở cũ', dissolved: '2024-07-01', successor: 'moi' },
    'cu-khac': { name: 'Ban cũ', dissolved: '2026-01-01', successor: 'moi' },
    'uy-ban': { name: 'Ủy ban' },
  };
  const site = makeSite({ settings: { issuers } });
  const around = (id: string) =>
    issuerView(site, id, 1).summary?.issuers.map(({ heading, items }) => [heading, items.map(plainText)]);

  it('names those that it came after, since when they are no more, and those below it', () => {
    expect(around('moi')).toEqual([['Kế tục', ['Ban cũ', 'Sở cũ (không còn hoạt động từ ngày 01/7/2024)']]]);
    expect(around('uy-ban')).toEqual([['Cơ quan, người thuộc cấp dưới', ['Sở mới']]]);
  });
});

describe('states', () => {
  it('have a list each, empty or not, in both languages', () => {
    const states = (locale: 'vi' | 'en') =>
      statePaths(makeSite({ settings: { locale } }), '/x/[state]').map(({ params }) => params['state']);
    expect(states('vi')).toHaveLength(7);
    expect(states('vi')).toContain('con-hieu-luc');
    expect(states('en')).toContain('in-force');
  });

  it('have pages for all that will be on their lists, and say when a page has nobody', () => {
    const held = many(51, '2021', {}).map((each, index) => ({ ...each, issued: `2021-01-${index < 1 ? '01' : '02'}` }));
    const links = [{ from: '2021/51', relation: 'supersedes' as const, to: '2021/1', day: '2026-01-01' }];
    const site = makeSite({ held, links });
    expect(pageAddresses(site)).toContain('/tinh-trang/con-hieu-luc/trang/2/');
    const page = stateView(site, 'in-force', 2);
    expect(page.groups[0]?.items.map(({ id, spans }) => [id, spans])).toEqual([['2021/1', '/2026-01-01']]);
    expect(page.emptyPage).toEqual({ spans: '2026-01-01/', away: true });
    expect(stateView(site, 'in-force', 1).emptyPage).toBeUndefined();
    const [inForce] = stateEntries(site);
    expect(inForce?.counts).toEqual([{ words: '51 văn bản' }, { from: '2026-01-01', words: '50 văn bản' }]);
  });
});
