import { describe, expect, it } from 'vitest';
import { headData } from '../../src/site/head-data.ts';
import { makeSite } from './make-archive.ts';

const jsonOf = (...[site, frame]: Parameters<typeof headData>) =>
  JSON.parse(headData(site, frame).json ?? '') as object;

describe('headData', () => {
  it('keeps data from closing its script', () => {
    const frame = { title: 'x', path: '/', data: { name: '</script><script>alert(1)' } };
    expect(headData(makeSite(), frame).json).not.toContain('<');
    expect(jsonOf(makeSite(), frame)).toEqual({
      '@context': 'https://schema.org',
      name: '</script><script>alert(1)',
    });
  });

  it.each([
    ['Tin tức', 'Tin tức | Kho văn bản thử'],
    ['Kho văn bản thử', 'Kho văn bản thử'],
  ])('names the site once: %s', (title, shown) => {
    expect(headData(makeSite(), { title, path: '/' }).title).toBe(shown);
  });

  it('has absolute addresses below the base', () => {
    const site = makeSite({ settings: { url: 'https://host.example/kho/' } });
    expect(headData(site, { title: 'x', path: site.paths.news }).url).toBe('https://host.example/kho/tin-tuc/');
  });

  it('tells machines the way to a page, the page last', () => {
    const crumbs = [{ text: 'Trang chủ', href: '/' }];
    const data = { '@type': 'WebPage' };
    const item = (position: number, name: string, path: string) => ({
      ...{ '@type': 'ListItem', position, name, item: `https://congbo.example${path}` },
    });
    expect(jsonOf(makeSite(), { title: 'Tin tức', path: '/tin-tuc/', crumbs, data })).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        data,
        { '@type': 'BreadcrumbList', itemListElement: [item(1, 'Trang chủ', '/'), item(2, 'Tin tức', '/tin-tuc/')] },
      ],
    });
  });

  it('has no data for a page that has nothing to tell', () => {
    expect(headData(makeSite(), { title: 'x', path: '/' })).not.toHaveProperty('json');
  });

  it('names a page’s languages, itself among them, and the original for all others', () => {
    const alternates = [
      { lang: 'vi', path: '/tin-tuc/a/' },
      { lang: 'en', path: '/tin-tuc/a-en/' },
    ];
    const { alternates: said, meta } = headData(makeSite(), { title: 'x', path: '/tin-tuc/a-en/', alternates });
    expect(said).toEqual([
      { lang: 'vi', url: 'https://congbo.example/tin-tuc/a/' },
      { lang: 'en', url: 'https://congbo.example/tin-tuc/a-en/' },
      { lang: 'x-default', url: 'https://congbo.example/tin-tuc/a/' },
    ]);
    expect(meta).toEqual([
      { property: 'og:locale', content: 'en_GB' },
      { property: 'og:locale:alternate', content: 'vi_VN' },
    ]);
  });
});
