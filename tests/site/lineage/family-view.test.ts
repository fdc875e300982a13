import { expect, it } from 'vitest';
import { familyPaths } from '../../../src/site/lineage/family-paths.ts';
import { familyView } from '../../../src/site/lineage/family-view.ts';
import { pageAddresses } from '../../../src/site/page-addresses.ts';
import { isForSitemap } from '../../../src/site/sitemap.ts';
import { siteOf } from '../view-source.ts';
import { FAMILIES } from './lineage-records.ts';

const site = siteOf(FAMILIES['hub'] ?? []);
const ELDEST = '2005/1000-qd-ubnd';

it('has a page for every fifty decisions of a large family, and none for a small one', () => {
  const later = familyPaths(site, '/van-ban/[year]/[slug]/quan-he/trang/[page]');
  expect([familyPaths(site, '/van-ban/[year]/[slug]/quan-he').length, later.length]).toEqual([1, 10]);
  const addresses = pageAddresses(site).filter((address) => address.includes('/quan-he/'));
  expect(addresses).toHaveLength(11);
  expect(addresses[1]).toBe(`/van-ban/${ELDEST}/quan-he/trang/2/`);
  expect(addresses.some((address) => isForSitemap(site, site.paths.absolute(address)))).toBe(false);
  expect(familyPaths(siteOf(FAMILIES['chain'] ?? []), '/van-ban/[year]/[slug]/quan-he')).toEqual([]);
});

it('draws a bounded picture on the first page, and lists every decision with what it does, oldest first', () => {
  const pages = Array.from({ length: 11 }, (_, page) => familyView(site, ELDEST, page + 1));
  const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
  expect([ids.length, new Set(ids).size, ids[0], ids.at(-1)]).toEqual([502, 502, ELDEST, '2025/301-qd']);
  expect(pages.map(({ lineage }) => lineage !== undefined)).toEqual([true, ...Array<boolean>(10).fill(false)]);
  expect(pages[0]?.lineage?.rows.length).toBeLessThanOrEqual(80);
  const hub = pages.flatMap(({ items }) => items).find(({ id }) => id === '2024/300-qd');
  expect([hub?.terms.length, hub?.terms.at(-1)]).toEqual([21, 'và 480 tác động khác']);
});
