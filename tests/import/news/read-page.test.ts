import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../src/import/draft/markdown-of.ts';
import { readPage } from '../../../src/import/news/read-page.ts';

const SENTENCE = 'Sáng nay, Ủy ban nhân dân tỉnh Ví Dụ họp báo về tình hình kinh tế, xã hội chín tháng đầu năm.';
const PARAGRAPHS = [`Đoạn một. ${SENTENCE}`, `Đoạn hai. ${SENTENCE}`, `Đoạn ba. ${SENTENCE}`];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const MENU = '<nav><a href="/">Trang chủ</a></nav><ul class="main-menu"><li><a href="/tin">Tin tức</a></li></ul>';
const CLOCK = '<div class="clock">Thứ Bảy, 28/11/2026</div>';
const AROUND =
  '<h3>Các tin khác</h3><ul><li><a href="/2.html">Tin khác thứ nhất của cổng</a></li></ul><div class="comments"><p>Bình luận của bạn đọc</p></div>';
const LINE = '<span class="date">Thứ Hai, 06/09/2021, 08:15 (GMT+7)</span>';

function page(head: string, body: string) {
  const article = readPage(
    Buffer.from(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`),
    'Asia/Ho_Chi_Minh',
  );
  return { ...article, text: markdownOf(article.body, article.pictures, 'news/x').markdown.trim() };
}

const WAYS: [string, string, string][] = [
  [
    'in an article',
    '',
    `${CLOCK}${MENU}<article><h1>Họp báo</h1>${LINE}${BODY}${AROUND}</article><footer>Bản quyền</footer>`,
  ],
  ['in main', '', `${CLOCK}${MENU}<main><h1>Họp báo</h1>${LINE}${BODY}${AROUND}</main>`],
  ['in microdata', '', `${CLOCK}${MENU}<h1>Họp báo</h1>${LINE}<div itemprop="articleBody">${BODY}</div>${AROUND}`],
  [
    'in elements without meaning',
    '',
    `${CLOCK}${MENU}<div id="c"><h1>Họp báo</h1>${LINE}<div class="d">${BODY}</div>${AROUND}</div>`,
  ],
  [
    'in a table, as twenty years ago',
    '',
    `<table><tr><td>${CLOCK}<a href="/">Trang chủ</a></td><td><h1>Họp báo</h1>${LINE}<div>${BODY}</div></td></tr></table>`,
  ],
];

describe('a saved page', () => {
  it.each(WAYS)('whose article stands %s gives its title, time and text alone', (_, head, body) => {
    const { title, published, text } = page(head, body);
    expect(title).toEqual({ value: 'Họp báo', line: 'Họp báo', sure: true });
    expect(published).toMatchObject({ value: '2021-09-06 08:15', sure: true });
    // Its first paragraph is the summary.
    expect(text).toBe(PARAGRAPHS.slice(1).join('\n\n'));
  });

  it('says for machines what it is', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'Khác' },
        {
          '@type': 'NewsArticle',
          headline: 'Họp báo',
          datePublished: '2021-09-06T01:15:00Z',
          author: [{ '@type': 'Person', name: 'Nguyễn Văn Mẫu' }],
          publisher: { name: 'Cổng Ví Dụ' },
          description: 'Tóm tắt của bài họp báo tháng chín.',
          articleSection: 'Kinh tế',
        },
      ],
    };
    const head = `<link rel="canonical" href="https://cong.vi-du.example/tin/1.html"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(page(head, `<article>${BODY}</article>`)).toMatchObject({
      title: { value: 'Họp báo' },
      published: { value: '2021-09-06 08:15', sure: true },
      summary: { value: 'Tóm tắt của bài họp báo tháng chín.', sure: true },
      author: { value: 'Nguyễn Văn Mẫu', sure: true },
      portal: 'Cổng Ví Dụ',
      url: 'https://cong.vi-du.example/tin/1.html',
      sections: ['Kinh tế'],
      bodyFound: 'named',
    });
  });

  it.each([
    ['article:published_time', '<meta property="article:published_time" content="2021-09-06T08:15:00+07:00">', ''],
    ['<time>', '', '<time datetime="2021-09-06T08:15:00+07:00">hôm qua</time>'],
    ['two texts', '', '<span>Thứ Hai, 06/09/2021</span> <span>08:15</span>'],
  ])('tells its time by %s', (_, head, body) => {
    expect(page(head, `<article><h1>Họp báo</h1>${body}${BODY}</article>`).published?.value).toBe('2021-09-06 08:15');
  });

  it('without a day has none: the clock above the title is that of the page', () => {
    expect(page('', `${CLOCK}<article><h1>Họp báo</h1>${BODY}</article>`).published).toBeUndefined();
  });

  it.each([
    ['a lead', `<p class="sapo">Tóm tắt của bài họp báo.</p>`, '', true],
    ['a first paragraph in bold', `<p><b>Tóm tắt của bài họp báo.</b></p>`, '', true],
    ['og:description', '', '<meta property="og:description" content="Tóm tắt của bài họp báo.">', true],
  ])('has %s as its summary', (_, lead, head, sure) => {
    const { summary, text } = page(head, `<article><h1>Họp báo</h1>${lead}${BODY}</article>`);
    expect(summary).toMatchObject({ value: 'Tóm tắt của bài họp báo.', sure });
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('whose description is cut off has the whole paragraph as its summary', () => {
    const head = `<meta name="description" content="${PARAGRAPHS[1]!.slice(0, 40)}...">`;
    expect(page(head, `<article>${BODY}</article>`).summary?.value).toBe(PARAGRAPHS[1]);
  });

  it('marks a first paragraph as a summary that isn’t sure, and a name in the last line as an author that isn’t', () => {
    const { summary, author } = page(
      '',
      `<article><h1>Họp báo</h1>${BODY}<p align="right"><b>Nguyễn Văn Mẫu</b></p></article>`,
    );
    expect(summary).toEqual({ value: PARAGRAPHS[0], line: PARAGRAPHS[0], sure: false });
    expect(author).toEqual({ value: 'Nguyễn Văn Mẫu', line: 'Nguyễn Văn Mẫu', sure: false });
  });

  it('says where its article was only told by its letters, and where it names more text than was found', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: 'một hai ba bốn năm sáu bảy tám chín mười' });
    expect(page('', `<div>${BODY}</div>`).bodyFound).toBe('by-density');
    expect(page(`<script type="application/ld+json">${data}</script>`, `<article>${BODY}</article>`).lacksText).toBe(
      true,
    );
  });

  it('names pictures that load late by their own address, and those of its folder as they lie there', () => {
    const picture = { bytes: new Uint8Array([1]), type: 'image/png' };
    const html = `<html><head><link rel="canonical" href="https://cong.vi-du.example/tin/1.html"></head><body><article>${BODY}
      <p><img src="data:image/gif;base64,R0lG" data-src="/anh/1.jpg" alt="Một"></p><p><img src="trang_files/2.png" alt="Hai"></p></article></body></html>`;
    const { body, pictures } = readPage(Buffer.from(html), 'Asia/Ho_Chi_Minh', (address) =>
      address === 'trang_files/2.png' ? picture : undefined,
    );
    const written = markdownOf(body, pictures, 'news/2021/x');
    expect(written.markdown).toContain('![Một](https://cong.vi-du.example/anh/1.jpg)');
    expect(written.markdown).toContain('![Hai](../../attachments/news/2021/x/1.png)');
    expect(written.shown).toEqual([{ file: 'attachments/news/2021/x/1.png', bytes: picture.bytes }]);
  });
});
