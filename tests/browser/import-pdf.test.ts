import { expect } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';
import { wordsOf } from '../../src/reading/words-of.ts';
import { test } from './site-test.ts';

const BASIS =
  'Theo đề nghị của Giám đốc Sở Ví Dụ tại Tờ trình số 100/TTr-SVD ngày 01 tháng 9 năm 2021 về việc tổ chức lại;';
const ARTICLES = Array.from({ length: 12 }, (_, at) => [
  `Điều ${at + 1}. ${`${BASIS} `.repeat(1 + (at % 3)).trim()}`,
  `${at + 1}. Khoản ngắn gọn.`,
]).flat();
const STYLE = `
  body { font: 13pt serif; margin: 0 }
  table { width: 100% }
  td { text-align: center; vertical-align: top }
  p { text-align: justify; text-indent: 1cm; margin: 6pt 0 }
  h1 { text-align: center; font-size: 14pt; margin: 14pt 0 }
  .ruled, .ruled td { border: 1px solid; border-collapse: collapse; text-align: left }`;
const DOCUMENT = `<style>${STYLE}</style>
  <table><tr>
    <td width="40%">ỦY BAN NHÂN DÂN<br>TỈNH VÍ DỤ<br>Số: 12/QĐ-UBND</td>
    <td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>Ví Dụ, ngày 06 tháng 9 năm 2021</td>
  </tr></table>
  <h1>QUYẾT ĐỊNH</h1>
  ${[BASIS, ...ARTICLES].map((text) => `<p>${text}</p>`).join('')}
  <table class="ruled">
    <tr><td>TT</td><td>Họ và tên</td><td>Chức vụ</td></tr>
    <tr><td>1</td><td>Nguyễn Văn Mẫu</td><td>${BASIS}</td></tr>
  </table>`;

test('a document that a browser printed comes back by its paragraphs and cells, without page numbers', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.setContent(DOCUMENT);
  const bytes = await page.pdf({
    format: 'A4',
    margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '20mm' },
    displayHeaderFooter: true,
    headerTemplate: '<p style="font-size: 10px; width: 100%; text-align: center" class="pageNumber"></p>',
    footerTemplate: '<p></p>',
  });
  const { root, leftOut } = await readSource(bytes, 'a.pdf');
  const [head, title, ...body] = root.children.map((block) => wordsOf({ type: 'root', children: [block] }).join(' '));
  const ruled = body.pop();
  expect(root.children[0]).toMatchObject({ type: 'table', children: { length: 1 } });
  expect(head).toBe(
    'ỦY BAN NHÂN DÂN TỈNH VÍ DỤ Số: 12/QĐ-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Ví Dụ, ngày 06 tháng 9 năm 2021',
  );
  expect(title).toBe('QUYẾT ĐỊNH');
  expect(body).toEqual([BASIS, ...ARTICLES]);
  expect(ruled).toBe(`TT Họ và tên Chức vụ 1 Nguyễn Văn Mẫu ${BASIS}`);
  expect(leftOut?.length).toBeGreaterThan(1);
  expect(leftOut).toEqual(leftOut?.map((_, at) => String(at + 1)));
});
