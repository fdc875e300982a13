import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/site/article.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';

const FILE = 'decisions/2022/90-qd.md';

/** The article of a decision with a text. */
async function article(body: string, lang?: string): Promise<string> {
  const dir = makeContent({ [FILE]: decisionFile({ number: '90/QĐ-UBND', issued: '2022-05-05' }, body) });
  const { site } = await checkContent(dir, { asOf: '2023-01-01' });
  const fileFacts = new Map([['a.png', { bytes: 1, picture: { width: 640, height: 480 } }]]);
  return articleOf({ ...site!, attachments: new Set(['a.png']), fileFacts }, FILE, lang).html.trim();
}

describe('links of headings and provisions to themselves', () => {
  it.each([
    ['## Điều 5. Phạm vi', '<a class="anchor" href="#dieu-5" aria-label="Liên kết đến Điều 5"></a></h2>'],
    [
      '## Chương II\n\n## Mục 1',
      '<a class="anchor" href="#chuong-ii-muc-1" aria-label="Liên kết đến Mục 1 Chương II"></a></h2>',
    ],
    ['## Tổ “thực hiện”', 'aria-label="Liên kết đến Tổ “thực hiện”"></a></h2>'],
    ['**Điều 1.** Văn bản', 'Văn bản<a class="anchor" href="#dieu-1" aria-label="Liên kết đến Điều 1"></a></p>'],
  ])('%j', async (body, link) => {
    expect(await article(body)).toContain(link);
  });

  it('are named in the site’s language in a text of another', async () => {
    expect(await article('## Article 1', 'en')).toContain('aria-label="Liên kết đến Article 1" lang="vi"></a>');
  });

  it('are not given to clauses and plain paragraphs', async () => {
    const html = await article('Mở đầu.\n\n**Điều 1.** x\n\n1. Một\n\n2. Hai\n\nHết.');
    expect(html.split('class="anchor"')).toHaveLength(2);
  });
});

describe('a picture', () => {
  it('has its size, so that nothing moves when it comes', async () => {
    expect(await article('![Bản đồ](/attachments/a.png)')).toContain(
      '<img src="/attachments/a.png" alt="Bản đồ" width="640" height="480" loading="lazy" decoding="async">',
    );
  });
});
