import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { comparisonView } from '../../../src/site/compare/comparison-view.ts';
import type { Site } from '../../../src/site/site.ts';
import { decision } from '../../domain/records.ts';
import { siteOf } from '../view-source.ts';

/** A site of two texts, the second of which supersedes the first. */
function siteOfTexts(older: string, newer: string, locale: 'vi' | 'en' = 'vi'): Site {
  const records = [decision('2020/1-qd'), decision('2021/2-qd', { supersedes: ['2020/1-qd'] })];
  const texts: Record<string, string> = { 'decisions/2020/1-qd.md': older, 'decisions/2021/2-qd.md': newer };
  const renderedOf = (file: string) =>
    renderMarkdown(texts[file]!, { format: 'md', file, firstLine: 1, profile: 'vn', locale });
  return { ...siteOf(records, undefined, { locale }), renderedOf };
}

const viewOf = (older: string, newer: string, locale?: 'vi' | 'en') =>
  comparisonView(siteOfTexts(older, newer, locale), { newer: '2021/2-qd', older: '2020/1-qd' });

const OLDER = '## Điều 1. Tên\n\nTổ có năm người.\n\n## Điều 2. Kinh phí\n\nDo xã cấp theo quy định.';
const NEWER =
  '## Điều 1. Tên\n\nTổ có sáu người.\n\n## Điều 2. Mới\n\nĐiều thêm vào.\n\n## Điều 3. Kinh phí\n\nDo xã cấp theo quy định.';

describe('comparisonView', () => {
  it('says how much differs, and that a machine says so', () => {
    expect(viewOf(OLDER, NEWER).summary).toEqual([
      '1 điều khoản thay đổi',
      '1 điều khoản chỉ có trong văn bản mới',
      '1 điều khoản không đổi',
      '1 điều khoản đổi số hoặc đổi vị trí',
    ]);
  });

  it('says where nothing does', () => {
    expect(viewOf(OLDER, OLDER).notes).toEqual(['Hai văn bản giống nhau từng chữ.']);
  });

  it('is no page for search engines, and stands below the newer decision', () => {
    const { frame } = viewOf(OLDER, NEWER);
    expect(frame).toMatchObject({
      title: 'So sánh Quyết định số 2/QĐ-UBND với Quyết định số 1/QĐ-UBND',
      path: '/van-ban/2021/2-qd/so-sanh/2020/1-qd/',
      noindex: true,
    });
    expect(frame.crumbs?.at(-1)?.href).toBe('/van-ban/2021/2-qd/');
  });

  it('has its address in English, too', () => {
    expect(viewOf(OLDER, NEWER, 'en').frame.path).toBe('/decisions/2021/2-qd/compare/2020/1-qd/');
  });

  it('marks words, seen and heard, and leads to each text', () => {
    const [first] = viewOf(OLDER, NEWER).parts;
    expect(first).toMatchObject({
      kind: 'changed',
      heading: 'Điều 1. Tên',
      what: ['Thay đổi'],
      sides: [
        {
          side: 'older',
          link: { text: 'Điều 1 – 1/QĐ-UBND', href: '/van-ban/2020/1-qd/#dieu-1' },
          html: '<p>Điều 1. Tên</p><p>Tổ có <del><span class="heard">[bỏ: </span>năm<span class="heard">]</span></del> người.</p>',
        },
        {
          side: 'newer',
          html: '<p>Điều 1. Tên</p><p>Tổ có <ins><span class="heard">[thêm: </span>sáu<span class="heard">]</span></ins> người.</p>',
        },
      ],
    });
  });

  it('folds the paragraphs of a changed provision that are the same, where there are three or more', () => {
    const textOf = (amount: string) =>
      ['## Điều 1. Tên', 'Một.', 'Hai.', `Mức chi là ${amount} đồng.`, 'Ba.', 'Bốn.'].join('\n\n');
    const [first] = viewOf(textOf('năm'), textOf('sáu')).parts;
    const html = first?.kind === 'changed' ? first.sides.map((side) => side.html) : [];
    expect(html).toHaveLength(2);
    for (const side of html) {
      expect(side).toContain(
        '<details><summary>3 đoạn không đổi</summary><p>Điều 1. Tên</p><p>Một.</p><p>Hai.</p></details>',
      );
      expect(side).toMatch(/đồng\.<\/p><p>Ba\.<\/p><p>Bốn\.<\/p>$/);
    }
  });

  it('folds what is the same, with where it now stands', () => {
    const folded = viewOf(OLDER, NEWER).parts.at(-1);
    expect(folded).toEqual({
      kind: 'same',
      words: '1 điều khoản không đổi',
      rows: [
        {
          heading: 'Điều 3. Kinh phí',
          what: ['Điều 2 nay là Điều 3'],
          links: [
            { text: 'Điều 2 – 1/QĐ-UBND', href: '/van-ban/2020/1-qd/#dieu-2' },
            { text: 'Điều 3 – 2/QĐ-UBND', href: '/van-ban/2021/2-qd/#dieu-3' },
          ],
        },
      ],
    });
  });

  it('puts out text as text', () => {
    const { parts } = viewOf('Tổ có `<b onclick="x">` năm & sáu', 'Tổ có `<script>alert(1)</script>` năm & bảy');
    const html = JSON.stringify(parts);
    expect(html).not.toMatch(/<script|<b /);
    expect(html).toContain('&lt;');
    expect(html).toContain('&amp;');
  });
});
