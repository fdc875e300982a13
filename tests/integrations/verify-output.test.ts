import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyOutput } from '../../src/integrations/verify-output.ts';
import { writeRedirects } from '../../src/integrations/write-redirects.ts';
import { pageAddresses } from '../../src/site/page-addresses.ts';
import { makeSite } from '../site/make-archive.ts';

const site = makeSite({
  settings: { url: 'https://congbo.example/archive/', topics: { dat: 'Đất' } },
  held: [{ id: '2021/1', redirectFrom: ['/tin/1/', '/old/x.html'] }],
  stubs: [{ id: '2020/9' }],
  news: [{ id: '2021/tin' }],
  pages: [{ id: 'gioi-thieu' }],
});

const OTHERS = ['404.html', 'robots.txt', 'sitemap-index.xml', 'feed.xml', 'rss.xml', 'feed.json'].concat(
  ...['decisions.jsonl', 'decisions.csv', 'archive.json', 'today.js', 'in-force/index.json'].map(
    (file) => `data/${file}`,
  ),
  ...['data/decisions.schema.json', 'data/archive.schema.json', 'hieu-luc/feed.xml', 'hieu-luc/lich.ics'],
  ...['chu-de/dat/feed.xml', 'co-quan/uy-ban-thu/feed.xml', 'pagefind/pagefind.js', 'data/search/units.json'],
);

let out: string;
beforeEach(async () => {
  out = await mkdtemp(path.join(os.tmpdir(), 'congbo-verify-'));
  for (const file of OTHERS) await put(file, '');
  for (const address of pageAddresses(site)) {
    await put(
      `${address.slice('/archive/'.length)}index.html`,
      '<h1>Trang</h1> <a href="/archive/van-ban/2021/1/">x</a>',
    );
  }
  await writeRedirects(site, out);
});
afterEach(() => rm(out, { recursive: true }));

async function put(file: string, text: string) {
  await mkdir(path.dirname(path.join(out, file)), { recursive: true });
  await writeFile(path.join(out, file), text);
}

describe('verifyOutput', () => {
  it('has nothing to say of a whole site', async () => {
    expect(await verifyOutput(site, out)).toEqual([]);
  });

  it.each([
    ...['van-ban/2021/1/', 'van-ban/2020/9/', 'tin-tuc/2021/tin/', 'gioi-thieu/', 'van-ban/2021/', 'chu-de/dat/'],
    ...['co-quan/uy-ban-thu/', 'tin/1/'].map((folder) => folder),
  ])('misses the page at %s', async (folder) => {
    await rm(path.join(out, folder, 'index.html'));
    const said = await verifyOutput(site, out);
    expect(said[0]).toContain(`${folder}index.html is missing.`);
  });

  it.each([
    '404.html',
    'data/decisions.jsonl',
    'chu-de/dat/feed.xml',
    'hieu-luc/lich.ics',
    'pagefind/pagefind.js',
    'data/search/units.json',
    'old/x.html',
  ])('misses %s', async (file) => {
    await rm(path.join(out, file));
    expect(await verifyOutput(site, out)).toEqual([expect.stringContaining(`${file} is missing.`)]);
  });

  it('finds a mark that was left over', async () => {
    await put('gioi-thieu/index.html', 'a\0C0\0b');
    expect(await verifyOutput(site, out)).toEqual([expect.stringContaining('gioi-thieu/index.html holds a mark')]);
  });

  it('finds dead links, and does not name thousands', async () => {
    await put('gioi-thieu/index.html', '<a href="/archive/nowhere/">x</a>');
    expect(await verifyOutput(site, out)).toEqual([
      'gioi-thieu/index.html links to /archive/nowhere/, where nothing is.',
    ]);
    const links = Array.from({ length: 5000 }, (_, index) => `<a href="/archive/${index}/">x</a>`);
    await put('gioi-thieu/index.html', links.join(''));
    const said = await verifyOutput(site, out);
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toBe('… and 4980 more of this kind.');
  });
});

describe('writeRedirects', () => {
  it('puts a page where a plain server finds it', async () => {
    expect(await writeRedirects(site, out)).toEqual(['tin/1/index.html', 'old/x.html']);
    expect(await readFile(path.join(out, 'old/x.html'), 'utf8')).toContain('content="0;url=/archive/van-ban/2021/1/"');
  });
});
