import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeContent } from '../content/make-content.ts';
import { run } from './run-command.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SENTENCE = 'Sáng nay, Ủy ban nhân dân tỉnh Ví Dụ họp báo về tình hình kinh tế, xã hội chín tháng đầu năm.';
const PAGE = `<!-- saved from url=(0037)https://cong.vi-du.example/tin/1.html --><html><body><article><h1>Họp báo</h1>
<span>Thứ Hai, 06/09/2021, 08:15 (GMT+7)</span><p class="sapo">Họp báo chín tháng đầu năm.</p><p>${SENTENCE}</p>
<p><img src="./H%E1%BB%8Dp%20b%C3%A1o_files/anh.aspx" alt="Quang cảnh"></p><p><img src="../../bi-mat.png" alt="x"></p></article></body></html>`;

function feed(count: number): string {
  const items = Array.from(
    { length: count },
    (_, at) => `<item><title>Tin ${at}</title><link>https://cong.vi-du.example/tin/${at + 10}</link>
<description>Tóm tắt ${at}.</description><pubDate>Mon, 06 Sep 2021 08:15:00 +0700</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>Cổng Ví Dụ</title>${items.join('')}</channel></rss>`;
}

function folder(files: Record<string, string | Uint8Array>): string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'congbo-portal-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), bytes);
  }
  return dir;
}

describe('news from an old portal', () => {
  it('come from feeds and saved pages with their pictures, pass the check, and a second run changes nothing', async () => {
    const content = makeContent({});
    const portal = folder({
      'bi-mat.png': PNG,
      'Trang đã lưu/Tin 2021/Họp báo.html': PAGE,
      // macOS takes names apart.
      [`Trang đã lưu/Tin 2021/${'Họp báo'.normalize('NFD')}_files/anh.aspx`]: PNG,
      [`Trang đã lưu/Tin 2021/${'Họp báo'.normalize('NFD')}_files/khung.html`]: '<p>Quảng cáo</p>',
      'rss.xml': feed(30),
    });
    const args = ['--news', path.join(portal, 'Trang đã lưu'), path.join(portal, 'rss.xml'), '--content', content];
    const first = await run('import', args, content);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('Cổng Ví Dụ: 30 tin\n');
    expect(first.out).toContain('Đã tạo 31 tin; 0 tin có từ trước; 0 tin chưa nhập được.\n');
    const file = path.join(content, 'news/2021/hop-bao.md');
    expect(readFileSync(file, 'utf8')).toContain(
      `${SENTENCE}\n\n![Quang cảnh](../../attachments/news/2021/hop-bao/1.png)`,
    );
    expect(readFileSync(path.join(content, 'attachments/news/2021/hop-bao/1.png')).equals(PNG)).toBe(true);
    const { mtimeMs } = statSync(file);
    const second = await run('import', args, content);
    expect(second.out).toContain('Đã tạo 0 tin; 31 tin có từ trước; 0 tin chưa nhập được.\n');
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    const check = await run('check', ['--content', content], content);
    // The picture that lies outside the page's folder is the portal's, and stays a link.
    expect([check.code, check.out.match(/(?:error|warning)\[[\w-]+\]/g)]).toEqual([0, ['warning[outside-image]']]);
  });

  it('are read whatever addresses their pictures have', async () => {
    const content = makeContent({});
    const pictures = `<img src="a%00.png"><img src="${'b'.repeat(5000)}"></p></article>`;
    const portal = folder({ 'a.html': PAGE.replace('</p></article>', pictures) });
    const { code, out } = await run('import', ['--news', portal, '--content', content], content);
    expect([code, out]).toEqual([0, expect.stringContaining('Đã tạo 1 tin;')]);
  });

  it('say what lacks or can’t be read, and go on with the others', async () => {
    const content = makeContent({});
    const portal = folder({
      'a.html': '<article><h1>Không ngày</h1><p>Một câu đủ dài để làm tóm tắt của bài.</p></article>',
      'b.mht': 'MIME-Version: 1.0',
      'c.xml': '<sitemap></sitemap>',
      'd.rss': feed(1),
    });
    const { code, out, err } = await run('import', ['--news', portal, '--content', content], content);
    expect(code).toBe(1);
    expect(err).toContain('Chưa nhập a.html: chưa rõ ngày đăng.');
    expect(err).toContain('Chưa nhập b.mht: Tin chỉ đọc từ tệp');
    expect(err).toContain('Chưa nhập c.xml: ');
    expect(out).toContain('Đã tạo 1 tin; 0 tin có từ trước; 3 tin chưa nhập được.\n');
  });

  it.each([
    ['nothing', [], 'Hãy ghi tệp RSS'],
    ['a folder without any', ['.'], 'Không thấy tệp nào để nhập. Lệnh này đọc các loại: .xml, .rss'],
    ['what is not there', ['khong-co.xml'], 'Không có tệp hay thư mục'],
    ['the facts of a document', ['site.yaml', '--title', 'A'], 'Cùng --news chỉ ghi thêm được --content'],
  ])('are not sought in %s', async (_, args, said) => {
    const content = makeContent({});
    const { code, err } = await run('import', ['--news', ...args, '--content', content], content);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});
