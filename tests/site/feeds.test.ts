import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomFeed, issuerFeed, topicFeed } from '../../src/site/atom-feed.ts';
import { feedItems } from '../../src/site/feed-items.ts';
import { jsonFeed } from '../../src/site/json-feed.ts';
import { rssFeed } from '../../src/site/rss-feed.ts';
import { atomFaults, rssFaults } from './feed-rules.ts';
import type { ArchiveParts } from './make-archive.ts';
import { makeSite } from './make-archive.ts';

const SETTINGS = { name: 'Kho & <thử>', url: 'https://congbo.example/archive/', notice: 'Bản "thử"' };
const DECISION = {
  ...{ id: '2021/2236-qd-ubnd', number: '2236/QĐ-UBND', title: 'Kiện toàn <Ban> & "tổ"', issued: '2021-09-06' },
  ...{ published: '2021-09-07', changes: [{ date: '2021-09-10', note: 'n' }] },
};
const NEWS = {
  ...{ id: '2021/tin', title: 'Tin', summary: 'Tóm tắt', published: '2021-09-07 08:00', author: 'Ban biên tập' },
  lang: 'en',
};
const PARTS: ArchiveParts = { settings: SETTINGS, held: [DECISION], news: [NEWS], stubs: [{ id: '2022/1' }] };
const ADDRESS = 'https://congbo.example/archive/van-ban/2021/2236-qd-ubnd/';

interface ReadItem extends Record<string, unknown> {
  title?: string;
}
interface ReadFeed {
  feed: { entry?: ReadItem[] } & Record<string, unknown>;
  rss: { channel: { item?: ReadItem[] } & Record<string, unknown> };
}

function readXml(xml: string): ReadFeed {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'entry' || name === 'item',
  });
  return parser.parse(xml) as ReadFeed;
}

describe('feedItems', () => {
  it('takes the newest 30 by day of publication, then id, and leaves stubs and translations out', () => {
    const held = Array.from({ length: 25 }, (_, index) => ({ id: `2021/${index + 10}`, issued: '2021-05-01' }));
    const news = [
      { id: '2021/old', published: '2021-04-30 23:00' },
      { id: '2021/new', published: '2021-05-02' },
      { id: '2021/new-en', published: '2021-05-02', translationOf: '2021/new' },
      ...Array.from({ length: 10 }, (_, index) => ({ id: `2021/0${index}`, published: '2021-05-01 10:00' })),
    ];
    const urls = feedItems(makeSite({ held, news, stubs: [{ id: '2023/1', issued: '2023-01-01' }] })).map(
      ({ url }) => url,
    );
    expect(urls).toHaveLength(30);
    expect(urls.slice(0, 2)).toEqual(['new', '00'].map((id) => `https://congbo.example/tin-tuc/2021/${id}/`));
    expect(urls.at(-1)).toBe('https://congbo.example/van-ban/2021/28/');
  });

  it.each([
    ['news is updated', { news: [{ ...NEWS, updated: '2021-09-08 09:30' }] }, '2021-09-08T09:30:00+07:00'],
    [
      'news is corrected',
      { news: [{ ...NEWS, corrections: [{ date: '2021-09-09', note: 'n' }] }] },
      '2021-09-09T00:00:00+07:00',
    ],
    [
      'a decision is withdrawn',
      { held: [{ ...DECISION, withdrawn: { date: '2021-12-01', reason: 'r' } }] },
      '2021-12-01T00:00:00+07:00',
    ],
    [
      'a change is to come',
      { held: [{ ...DECISION, changes: [{ date: '2099-01-01', note: 'n' }] }] },
      '2021-09-07T00:00:00+07:00',
    ],
  ] satisfies [string, ArchiveParts, string][])('says when %s', (_, parts, updated) => {
    expect(feedItems(makeSite(parts))[0]?.updated).toBe(updated);
  });
});

describe('atomFeed', () => {
  it('reads back as it was written', () => {
    const { feed } = readXml(atomFeed(makeSite(PARTS)));
    expect(feed).toMatchObject({
      '@_xml:lang': 'vi',
      id: 'https://congbo.example/archive/feed.xml',
      title: 'Kho & <thử>',
      subtitle: 'Bản "thử"',
      updated: '2021-09-10T00:00:00+07:00',
    });
    expect(feed.entry).toMatchObject([
      {
        id: ADDRESS,
        title: 'Quyết định số 2236/QĐ-UBND: Kiện toàn <Ban> & "tổ"',
        link: { '@_rel': 'alternate', '@_href': ADDRESS },
        published: '2021-09-07T00:00:00+07:00',
        updated: '2021-09-10T00:00:00+07:00',
        summary: 'Quyết định số 2236/QĐ-UBND: Kiện toàn <Ban> & "tổ"',
      },
      {
        '@_xml:lang': 'en',
        summary: 'Tóm tắt',
        published: '2021-09-07T08:00:00+07:00',
        author: { name: 'Ban biên tập' },
      },
    ]);
  });

  it('is a feed without entries for an empty archive', () => {
    const { feed } = readXml(atomFeed(makeSite({ asOf: '2021-09-10' })));
    expect(feed).toMatchObject({ title: 'Kho văn bản thử', updated: '1970-01-01T00:00:00Z' });
    expect(feed).not.toHaveProperty('entry');
  });
});

describe('rssFeed', () => {
  it('reads back as it was written', async () => {
    const { rss } = readXml(await rssFeed(makeSite(PARTS)));
    expect(rss.channel).toMatchObject({
      title: 'Kho & <thử>',
      description: 'Bản "thử"',
      link: 'https://congbo.example/archive/',
      language: 'vi',
      'atom:link': { '@_rel': 'self', '@_href': 'https://congbo.example/archive/rss.xml' },
    });
    expect(rss.channel.item?.[0]).toMatchObject({
      title: 'Quyết định số 2236/QĐ-UBND: Kiện toàn <Ban> & "tổ"',
      link: ADDRESS,
      guid: { '#text': ADDRESS, '@_isPermaLink': 'true' },
      pubDate: 'Mon, 06 Sep 2021 17:00:00 GMT',
    });
    expect(rss.channel).toMatchObject({ lastBuildDate: 'Thu, 09 Sep 2021 17:00:00 GMT' });
    expect(rss.channel.item?.[1]).toMatchObject({ 'dc:creator': 'Ban biên tập' });
  });

  it('is a channel without items for an empty archive', async () => {
    const { rss } = readXml(await rssFeed(makeSite()));
    expect(rss.channel).toMatchObject({ title: 'Kho văn bản thử', description: 'Kho văn bản thử' });
    expect(rss.channel).not.toHaveProperty('item');
  });
});

describe('the feeds of lists', () => {
  const parts: ArchiveParts = {
    settings: { ...SETTINGS, topics: { dat: 'Đất & nhà', khac: 'Khác' } },
    held: [
      { id: '2021/1', topics: ['dat'] },
      { id: '2021/2', issuer: 'co-quan-khac', topics: ['khac'] },
    ],
    news: [{ id: '2021/tin', topics: ['dat'], author: 'Ban biên tập' }],
  };
  const urlsOf = (xml: string) => readXml(xml).feed.entry?.map((entry) => entry['id']);

  it('have a topic’s decisions and news', () => {
    const xml = topicFeed(makeSite(parts), 'dat');
    expect(atomFaults(xml)).toEqual([]);
    expect(readXml(xml).feed).toMatchObject({
      title: 'Đất & nhà – Kho & <thử>',
      id: 'https://congbo.example/archive/chu-de/dat/feed.xml',
    });
    expect(urlsOf(xml)).toEqual([
      'https://congbo.example/archive/van-ban/2021/1/',
      'https://congbo.example/archive/tin-tuc/2021/tin/',
    ]);
    expect(readXml(xml).feed.entry?.[0]?.['category']).toEqual({ '@_term': 'dat', '@_label': 'Đất & nhà' });
  });

  it('have an issuer’s decisions', () => {
    const xml = issuerFeed(makeSite(parts), 'uy-ban-thu');
    expect(atomFaults(xml)).toEqual([]);
    expect(urlsOf(xml)).toEqual(['https://congbo.example/archive/van-ban/2021/1/']);
  });

  it('are valid where they have nothing, and the same on the next day', () => {
    const [first, next] = ['2025-01-01', '2025-01-02'].map((asOf) =>
      topicFeed(makeSite({ ...parts, held: [], news: [], asOf }), 'dat'),
    );
    expect(atomFaults(first!)).toEqual([]);
    expect(next).toBe(first);
  });
});

describe('what is valid', () => {
  it('by RFC 4287 and RSS 2.0', async () => {
    for (const each of [PARTS, { settings: SETTINGS }]) {
      const site = makeSite(each);
      expect([...atomFaults(atomFeed(site)), ...rssFaults(await rssFeed(site))]).toEqual([]);
    }
  });
});

describe('jsonFeed', () => {
  it('has what JSON Feed 1.1 asks for', () => {
    expect(JSON.parse(jsonFeed(makeSite(PARTS)))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Kho & <thử>',
      home_page_url: 'https://congbo.example/archive/',
      feed_url: 'https://congbo.example/archive/feed.json',
      description: 'Bản "thử"',
      language: 'vi',
      items: [
        {
          id: ADDRESS,
          url: ADDRESS,
          title: 'Quyết định số 2236/QĐ-UBND: Kiện toàn <Ban> & "tổ"',
          content_text: 'Quyết định số 2236/QĐ-UBND: Kiện toàn <Ban> & "tổ"',
          date_published: '2021-09-07T00:00:00+07:00',
          date_modified: '2021-09-10T00:00:00+07:00',
        },
        {
          id: 'https://congbo.example/archive/tin-tuc/2021/tin/',
          url: 'https://congbo.example/archive/tin-tuc/2021/tin/',
          title: 'Tin',
          content_text: 'Tóm tắt',
          date_published: '2021-09-07T08:00:00+07:00',
          date_modified: '2021-09-07T08:00:00+07:00',
          authors: [{ name: 'Ban biên tập' }],
          language: 'en',
        },
      ],
    });
  });

  it('has no items for an empty archive', () => {
    expect(JSON.parse(jsonFeed(makeSite()))).toMatchObject({ items: [] });
  });
});

describe('any text', () => {
  const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(']]>', '\u0001', '\uD800', '&amp;', '\uFFFF'),
  );

  it('stands in XML feeds as it was written, but for characters that XML has not', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const site = makeSite({
          settings: { name: title, notice: title },
          held: [{ id: '2021/1', title, author: title }],
        });
        const written = [atomFeed(site), await rssFeed(site)];
        for (const feed of written) expect(feed).not.toMatch(ILLEGAL);
        const [atom, rss] = written.map(readXml);
        const clean = title.replace(new RegExp(ILLEGAL, 'gu'), '').replace(/\r\n?/g, '\n');
        expect(atom?.feed.entry?.[0]?.title).toBe(`Quyết định số 1/QĐ-UBND: ${clean}`);
        expect(rss?.rss.channel.item?.[0]?.title).toBe(`Quyết định số 1/QĐ-UBND: ${clean}`);
      }),
    );
  });
});
