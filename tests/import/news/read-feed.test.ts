import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../src/import/draft/markdown-of.ts';
import { readFeed } from '../../../src/import/news/read-feed.ts';
import { UnreadableSource, type UnreadableReason } from '../../../src/reading/unreadable-source.ts';

function articles(feed: string | Uint8Array) {
  const { articles: read } = readFeed(typeof feed === 'string' ? Buffer.from(feed) : feed, 'Asia/Ho_Chi_Minh');
  return [...read].flatMap((article) => (article instanceof UnreadableSource ? [] : [article]));
}

function rss(item: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Cổng Ví Dụ</title><link>https://cong.vi-du.example/</link><item>${item}</item></channel></rss>`;
}

function markdown(item: string): string {
  const [article] = articles(rss(`<title>T</title><link>https://cong.vi-du.example/tin/1.html</link>${item}`));
  return markdownOf(article!.body, article!.pictures, 'news/2021/t').markdown.trim();
}

const RDF = `<rdf:RDF xmlns:rdf="r" xmlns="s" xmlns:dc="d"><channel><title>Cổng Ví Dụ</title></channel>
<item><title>Khai giảng</title><link>https://cong.vi-du.example/1</link><description>Lễ khai giảng.</description>
<dc:date>2021-09-05T07:00:00+07:00</dc:date><dc:creator>Nguyễn Văn Mẫu</dc:creator></item></rdf:RDF>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Cổng Ví Dụ</title><link href="https://cong.vi-du.example/"/><entry>
<title type="html">Khai giảng</title><link rel="edit" href="https://cong.vi-du.example/sua/1"/><link rel="alternate" href="https://cong.vi-du.example/1"/>
<summary>Lễ khai giảng.</summary><published>2021-09-05T00:00:00Z</published><author><name>Nguyễn Văn Mẫu</name></author></entry></feed>`;
const RSS =
  rss(`<title>Khai giảng</title><link>https://cong.vi-du.example/1</link><description>Lễ khai giảng.</description>
<pubDate>Sun, 05 Sep 2021 07:00:00 +0700</pubDate><author>a@vi-du.example (Nguyễn Văn Mẫu)</author>`);

describe('a feed', () => {
  it.each([
    ['RSS 2.0', RSS],
    ['RSS 1.0', RDF],
    ['Atom', ATOM],
    ['RSS in UTF-16', Buffer.from(`\ufeff${RSS}`, 'utf16le')],
    ['UTF-8 that says it is something else', RSS.replace('version="1.0"', 'version="1.0" encoding="windows-1258"')],
    ['RSS with a BOM and CRLF', `\ufeff${RSS.replaceAll('\n', '\r\n')}`],
  ])('is read: %s', (_, feed) => {
    const [article] = articles(feed);
    expect(article).toMatchObject({
      title: { value: 'Khai giảng', sure: true },
      published: { value: '2021-09-05 07:00', sure: true },
      summary: { value: 'Lễ khai giảng.', sure: true },
      author: { value: 'Nguyễn Văn Mẫu' },
      portal: 'Cổng Ví Dụ',
      url: 'https://cong.vi-du.example/1',
      body: [],
    });
  });

  it('is read in windows-1258, as it says', () => {
    const bytes = Buffer.from(
      rss('<title>Vi\xeacn</title>')
        .replace('Cổng Ví Dụ', 'C')
        .replace('version="1.0"', 'version="1.0" encoding="windows-1258"'),
      'latin1',
    );
    expect(articles(bytes)[0]?.title?.value).toBe('Viêcn');
  });

  it.each([
    ['escaped', '<description>&lt;p&gt;A &amp;amp; &lt;b&gt;B&lt;/b&gt;&lt;/p&gt;</description>', 'A & B'],
    ['in CDATA', '<description><![CDATA[<p>A &amp; <b>B</b></p>]]></description>', 'A & B'],
    ['plain', '<description>A &amp; B &lt; C</description>', 'A & B < C'],
    ['with a number for a letter', '<description>&#272;&#x1EA1;i</description>', 'Đại'],
  ])('has summaries that are HTML, %s', (_, item, text) => {
    expect(articles(rss(item))[0]?.summary?.value).toBe(text);
  });

  it('has articles with whole addresses, and without scripts', () => {
    const html =
      '<p>Xem <a href="../vb/2.html">văn bản</a>.</p><script>alert(1)</script><p><img src="/anh/1.jpg" alt="Lễ"></p>';
    expect(markdown(`<content:encoded><![CDATA[${html}]]></content:encoded>`)).toBe(
      'Xem [văn bản](https://cong.vi-du.example/vb/2.html).\n\n![Lễ](https://cong.vi-du.example/anh/1.jpg)',
    );
  });

  it('whose description is long has it as the article, whose first paragraph may be the summary', () => {
    const paragraphs = [1, 2, 3].map((n) => `<p>Đoạn ${n}. ${'Chữ của bài. '.repeat(30)}</p>`).join('');
    const [article] = articles(rss(`<description><![CDATA[${paragraphs}]]></description>`));
    expect(article?.body).toHaveLength(3);
    expect(article?.summary?.value).toMatch(/^Đoạn 1\./);
    expect(article?.summary?.sure).toBe(false);
  });

  it('that only tells the last change isn’t sure of the day of publication', () => {
    const atom = ATOM.replace('<published>2021-09-05T00:00:00Z</published>', '<updated>2021-09-07T00:00:00Z</updated>');
    expect(articles(atom)[0]?.published).toEqual({
      value: '2021-09-07 07:00',
      line: '2021-09-07T00:00:00Z',
      sure: false,
    });
  });

  it('has an article that can’t be read, and the others all the same', () => {
    const deep = rss(`<title>A</title><content:encoded>${'&lt;div&gt;'.repeat(1000)}</content:encoded>`);
    const both = Buffer.from(deep.replace('</item>', '</item><item><title>B</title></item>'));
    const [first, second] = readFeed(both, 'Asia/Ho_Chi_Minh').articles;
    expect(first).toEqual(new UnreadableSource({ code: 'too-deep' }));
    expect(second).toMatchObject({ title: { value: 'B' } });
  });

  it('has no entities of its own', () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const [article] = articles(rss('<title>X &b;</title>', bomb));
    expect(article?.title?.value).toBe('X &b;');
  });

  it.each<[string, string, UnreadableReason]>([
    ['a page', '<html><body>x</body></html>', { code: 'wrong-kind', ending: 'xml' }],
    [
      'what reads other files',
      rss('<title>&c;</title>', '<!DOCTYPE rss [<!ENTITY c SYSTEM "file:///etc/hostname">]>'),
      { code: 'damaged' },
    ],
    ['half a feed', RSS.slice(0, 200), { code: 'damaged' }],
    ['nothing', '', { code: 'wrong-kind', ending: 'xml' }],
  ])('is not %s', (_, text, reason) => {
    expect(() => articles(text)).toThrow(new UnreadableSource(reason));
  });
});
