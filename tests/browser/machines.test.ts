import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import addFormats from 'ajv-formats';
import Ajv2020 from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { atomFaults, entriesOf, rssFaults, textOf } from '../site/feed-rules.ts';

const DIR = inject('knownChangesDir');
const SITE = 'https://song-lam.example/kho/';

const read = (file: string) => readFileSync(path.join(DIR, file), 'utf8');
const pages = globSync('**/*.html', { cwd: DIR, exclude: ['pagefind/**'] });

/** The values of an attribute of elements of a name, in the order of a page. */
function attributes(html: string, element: string, name: string): string[] {
  const tags = html.match(new RegExp(`<${element}\\b[^>]*>`, 'g')) ?? [];
  return tags.flatMap((tag) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? []);
}

function dataOf(html: string): unknown[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g);
  return Array.from(scripts, ([, json]) => JSON.parse(json ?? '') as unknown);
}

/** Every address in JSON-LD, of the site itself. */
function addressesIn(data: unknown): string[] {
  if (typeof data === 'string') return data.startsWith(SITE) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(addressesIn) : [];
}

/** Addresses at which the built site has nothing. */
function missing(addresses: readonly string[]): string[] {
  return [...new Set(addresses)].filter((address) => {
    const file = decodeURIComponent(new URL(address).pathname).slice(new URL(SITE).pathname.length);
    return !existsSync(path.join(DIR, file.endsWith('/') || file === '' ? `${file}index.html` : file));
  });
}

describe('feeds', () => {
  test('are valid, of the site, of each topic and issuer, and of changes in force', () => {
    const feeds = globSync('**/feed.xml', { cwd: DIR }).sort();
    const lists = ['chu-de/bo-may/', 'chu-de/phi/', 'co-quan/ubnd-tinh-song-lam/', '', 'hieu-luc/'];
    expect(feeds).toEqual(lists.map((list) => `${list}feed.xml`));
    for (const feed of feeds) expect(atomFaults(read(feed)), feed).toEqual([]);
    expect(rssFaults(read('rss.xml'))).toEqual([]);
  });

  test('lead to pages that there are, and lists lead to their feeds', () => {
    for (const feed of ['hieu-luc', 'chu-de/phi']) {
      const links = entriesOf(read(`${feed}/feed.xml`)).flatMap(({ link }) => [link].flat());
      expect(missing(links.map((link) => String((link as Record<string, string>)['@href'])))).toEqual([]);
      expect(attributes(read(`${feed}/index.html`), 'link', 'href')).toContain(`/kho/${feed}/feed.xml`);
    }
  });

  test('tell what has changed and what is to come as two things', () => {
    const titles = entriesOf(read('hieu-luc/feed.xml')).map(({ title }) => textOf(title));
    expect(titles).toContain(
      'Quyết định số 11/QĐ-UBND sẽ hết hiệu lực từ ngày 01/4/2026 (bị thay thế bởi Quyết định số 21/QĐ-UBND ngày 02/3/2026)',
    );
    expect(titles).toContain(
      'Quyết định số 12/QĐ-UBND bị ngưng hiệu lực từ ngày 01/02/2026 (theo Quyết định số 22/QĐ-UBND ngày 28/01/2026)',
    );
  });
});

test('the calendar can be read by a calendar program', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('hieu-luc/lich.ics')) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const onDay = events.filter((event) => String(event.getFirstPropertyValue('dtstart')) === '2026-04-01');
  expect(onDay.map((event) => event.getFirstPropertyValue('summary'))).toHaveLength(2);
  expect(missing(events.map((event) => String(event.getFirstPropertyValue('url'))))).toEqual([]);
});

describe('data within pages', () => {
  test('name only addresses that there are, and the way to every page', () => {
    const found = pages.flatMap((page) => addressesIn(dataOf(read(page))));
    expect(found.length).toBeGreaterThan(300);
    expect(missing(found.filter((address) => !address.includes('{')))).toEqual([]);
    for (const page of pages.filter((each) => each !== 'index.html' && each !== '404.html')) {
      const html = read(page);
      if (html.includes('class="crumbs"')) expect(html, page).toContain('"BreadcrumbList"');
    }
  });

  test('in ELI’s words do so too', () => {
    const html = pages.map(read).filter((page) => page.includes('eli:LegalResource'));
    expect(html.length).toBeGreaterThan(20);
    const found = html.flatMap((page) => [
      ...attributes(page, 'meta', 'about'),
      ...attributes(page, 'meta', 'resource'),
    ]);
    expect(missing(found.filter((address) => address.startsWith(SITE)))).toEqual([]);
    for (const page of html) expect(page).toContain('eli: http://data.europa.eu/eli/ontology#');
  });

  test('never tell a state to those who keep previews', () => {
    for (const page of pages.filter((each) => /^van-ban\/\d{4}\/[^/]+\/index\.html$/.test(each))) {
      const html = read(page);
      const shown = [/<title>[^<]*/.exec(html)?.[0] ?? '', ...attributes(html, 'meta', 'content')].join('\n');
      expect(shown, page).not.toMatch(/(?:Còn|Hết|Chưa có|Ngưng) hiệu lực/i);
    }
  });

  test('lead from a text to its translation and back, for search engines, previews and sitemaps', () => {
    const [original, translation] = ['2024/11-qd-ubnd', '2024/11-qd-ubnd-en'].map((id) => `${SITE}van-ban/${id}/`);
    for (const page of [original, translation]) {
      const html = read(`${page!.slice(SITE.length)}index.html`);
      const links = attributes(html, 'link', 'hreflang').map((lang, index) => [
        lang,
        (html.match(/<link rel="alternate" hreflang="[^"]*" href="[^"]*"/g) ?? [])[index]
          ?.split('href="')[1]
          ?.slice(0, -1),
      ]);
      expect(links).toEqual([
        ['vi', original],
        ['en', translation],
        ['x-default', original],
      ]);
    }
    const sitemap = read('sitemap-0.xml');
    const entry = sitemap.split('<url>').find((each) => each.includes(`<loc>${translation}</loc>`));
    expect(entry).toContain(`<xhtml:link rel="alternate" hreflang="vi" href="${original}"/>`);
    expect(entry).toMatch(/<lastmod>2024-02-0\d/);
    expect(sitemap).not.toContain('900-qd-ubnd');
  });
});

test('each line of the open data is as their schema says', () => {
  const validatorOf = (file: string) =>
    addFormats(new Ajv2020({ strict: true, strictRequired: false })).compile(JSON.parse(read(file)) as object);
  const isLine = validatorOf('data/decisions.schema.json');
  const lines = read('data/decisions.jsonl').trim().split('\n');
  for (const line of lines) expect(isLine(JSON.parse(line)), `${line} ${JSON.stringify(isLine.errors)}`).toBe(true);
  const archive = JSON.parse(read('data/archive.json')) as { decisions: number };
  expect(validatorOf('data/archive.schema.json')(archive)).toBe(true);
  expect(archive.decisions).toBe(lines.length);
});
