import { describe, expect, it } from 'vitest';
import { redirectPage } from '../../src/site/redirect-page.ts';
import { redirectsOf } from '../../src/site/redirects.ts';
import { makeSite } from './make-archive.ts';

describe('redirectsOf', () => {
  it('leads from the old addresses of every kind of page to the page', () => {
    const site = makeSite({
      settings: { url: 'https://congbo.example/archive/' },
      held: [{ id: '2021/1', title: 'Một', redirectFrom: ['/tin/2236/', '/tin/2236', '/old/x.html', '/bad?id=1'] }],
      translations: [{ id: '2021/1-en', title: 'One', redirectFrom: ['/en/1/'] }],
      news: [{ id: '2021/tin', title: 'Tin', redirectFrom: ['/p/7/'] }],
      pages: [{ id: 'gioi-thieu', title: 'Giới thiệu', redirectFrom: ['/about/'] }],
    });
    expect(redirectsOf(site)).toEqual([
      { from: '/tin/2236/', file: 'tin/2236/index.html', to: '/archive/van-ban/2021/1/', title: 'Một' },
      { from: '/old/x.html', file: 'old/x.html', to: '/archive/van-ban/2021/1/', title: 'Một' },
      { from: '/en/1/', file: 'en/1/index.html', to: '/archive/van-ban/2021/1-en/', title: 'One' },
      { from: '/p/7/', file: 'p/7/index.html', to: '/archive/tin-tuc/2021/tin/', title: 'Tin' },
      { from: '/about/', file: 'about/index.html', to: '/archive/gioi-thieu/', title: 'Giới thiệu' },
    ]);
  });

  it('leads from the address that a stub had, unless another decision has it now', () => {
    const site = makeSite({
      held: [{ id: '2021/a', title: 'Một' }, { id: '2021/2' }],
      movedStubs: { '2021/1': '2021/a', '2021/2': '2021/a' },
    });
    expect(redirectsOf(site).map(({ from, to }) => [from, to])).toEqual([['/van-ban/2021/1/', '/van-ban/2021/a/']]);
  });

  it('finds none in an empty archive', () => {
    expect(redirectsOf(makeSite())).toEqual([]);
  });
});

describe('redirectPage', () => {
  const site = makeSite({ settings: { locale: 'en', url: 'https://congbo.example/a&b/' } });
  const page = redirectPage(
    { from: '/x/', file: 'x/index.html', to: '/a&b/decisions/2021/1/', title: '</title><b>"x"' },
    site,
  );

  it.each([
    '<html lang="en">',
    '<title>&lt;/title&gt;&lt;b&gt;&quot;x&quot;</title>',
    '<meta name="robots" content="noindex">',
    '<meta http-equiv="refresh" content="0;url=/a&amp;b/decisions/2021/1/">',
    '<link rel="canonical" href="https://congbo.example/a&amp;b/decisions/2021/1/">',
    '<a href="/a&amp;b/decisions/2021/1/">&lt;/title&gt;&lt;b&gt;&quot;x&quot;</a>',
  ])('has %s', (part) => {
    expect(page).toContain(part);
  });
});
