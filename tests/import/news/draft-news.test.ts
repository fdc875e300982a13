import { describe, expect, it } from 'vitest';
import { draftNews } from '../../../src/import/news/draft-news.ts';
import { newsContext } from '../../../src/import/news/news-context.ts';
import type { NewsArticle } from '../../../src/import/news/news-article.ts';
import { newsId } from '../../../src/import/news/news-slug.ts';
import { checkContent } from '../../../src/site/check-content.ts';
import { decisionFile, makeContent } from '../../content/make-content.ts';

const read = (value: string) => ({ value, line: value, sure: true });
const ARTICLE: NewsArticle = {
  title: read('Họp báo'),
  published: read('2021-09-06 08:15'),
  summary: read('Tóm tắt.'),
  portal: 'Cổng Ví Dụ',
  url: 'https://cong.vi-du.example/tin/1.html',
  sections: [],
  body: [],
  pictures: new Map(),
  bodyFound: 'named',
};

async function context(files: Record<string, string> = {}) {
  const { site } = await checkContent(makeContent(files), { asOf: '2023-01-01' });
  return newsContext(
    site!.archive,
    site!.archive.news.map(({ record }) => record),
  );
}

async function text(changed: Partial<NewsArticle>, files?: Record<string, string>) {
  const drafted = draftNews({ ...ARTICLE, ...changed }, {}, await context(files));
  return typeof drafted !== 'string' && 'draft' in drafted ? drafted.draft.text : drafted;
}

describe('the file of an article', () => {
  it('has what the portal says of it', async () => {
    expect(await text({ sections: ['TIN TỨC'], author: read('Nguyễn Văn Mẫu') })).toBe(`---
title: Họp báo
published: 2021-09-06 08:15
summary: Tóm tắt.
category: tin-tuc
source:
  name: Cổng Ví Dụ
  url: https://cong.vi-du.example/tin/1.html
  author: Nguyễn Văn Mẫu
  date: 2021-09-06
redirectFrom:
  - /tin/1.html
---
`);
  });

  it('is about the decisions of the archive that its title and summary cite, and no others', async () => {
    const summary = read('Theo Quyết định số 12/QĐ-UBND ngày 04/3/2021 và Quyết định số 99/QĐ-UBND ngày 05/3/2021.');
    const written = await text(
      { summary },
      {
        // The second is spoken of there, and not held.
        'decisions/2021/12-qd-ubnd.md': decisionFile({ related: '[99/QĐ-UBND ngày 05/3/2021]' }),
      },
    );
    expect(written).toContain('about:\n  - Quyết định số 12/QĐ-UBND ngày 04/3/2021\nredirectFrom:');
    expect(await text({ summary })).not.toContain('about:');
  });

  it('has the line that what isn’t sure was read from', async () => {
    const drafted = draftNews(
      {
        ...ARTICLE,
        published: { value: '2021-06-09', line: '9/6/2021 8:15 AM', sure: false },
        bodyFound: 'by-density',
      },
      {},
      await context(),
    );
    if (typeof drafted === 'string' || !('draft' in drafted)) throw new Error(JSON.stringify(drafted));
    expect(drafted.draft.text).toContain('“9/6/2021 8:15 AM”\npublished: 2021-06-09');
    expect(drafted.draft.doubts).toBe(2);
  });

  it.each([
    ['a query', 'https://cong.vi-du.example/tin?id=3'],
    ['the front page', 'https://cong.vi-du.example/'],
    ['an address of the site', 'https://cong.vi-du.example/tin-tuc/'],
    ['a folder of the build', 'https://cong.vi-du.example/attachments/a.html'],
    ['what Windows can’t hold', 'https://cong.vi-du.example/tin/con.html'],
    ['what is below a file', 'https://cong.vi-du.example/404.html/1.html'],
  ])('has no old address that is %s', async (_, url) => {
    expect(await text({ url })).not.toContain('redirectFrom');
  });

  it('has an old address that no other article has', async () => {
    const held = await context();
    const made = [
      'https://a.example/tin/1.html',
      'https://b.example/TIN/1.html',
      'https://a.example/tin/1.html/2.html',
    ].map((url) => {
      const drafted = draftNews({ ...ARTICLE, url }, {}, held);
      if (typeof drafted === 'string' || !('draft' in drafted)) throw new Error(JSON.stringify(drafted));
      return [drafted.draft.file, drafted.draft.text.includes('redirectFrom')];
    });
    expect(made).toEqual([
      ['news/2021/hop-bao.md', true],
      ['news/2021/hop-bao-2.md', false],
      ['news/2021/hop-bao-3.md', false],
    ]);
  });

  it('is not made where something lacks, and is made with what the clerk says', async () => {
    const { published: _, ...rest } = ARTICLE;
    expect(draftNews(rest, {}, await context())).toEqual({ missing: ['published'] });
    expect(draftNews(rest, { published: '2021-09-06' }, await context())).toMatchObject({
      draft: { file: 'news/2021/hop-bao.md' },
    });
  });

  it.each([
    ['its address', 'https://cong.vi-du.example/tin/1.html', 'Tên khác', '2020-01-01'],
    ['its title and day, where it has no address', undefined, 'Họp báo', '2021-09-06'],
  ])('is known again by %s', async (_, url, title, published) => {
    const held = `---\ntitle: ${title}\npublished: ${published}\nsummary: Tóm tắt.\nsource: { name: A, url: ${ARTICLE.url} }\n---\n`;
    const { url: __, ...rest } = ARTICLE;
    const article = url === undefined ? rest : ARTICLE;
    expect(draftNews(article, {}, await context({ 'news/2021/a.md': held }))).toBe('known');
  });
});

describe('the path of news', () => {
  it.each([
    ['Hỏi & đáp: Điều 3', '2021/hoi-dap-dieu-3'],
    ['CON', '2021/tin-con'],
    ['Aux', '2021/tin-aux'],
    ['!!!', '2021/tin'],
    ['x'.repeat(300), `2021/${'x'.repeat(80)}`],
    [`${'dài '.repeat(40)}`, `2021/${Array(20).fill('dai').join('-')}`],
  ])('of %j is %s', (title, id) => {
    expect(newsId('2021-09-06', title, new Set())).toBe(id);
  });
});
