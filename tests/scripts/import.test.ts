import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Document, InsertedTextRun, Packer, Paragraph } from 'docx';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decisionFile, makeContent } from '../content/make-content.ts';
import { DECISION, wordFileOf } from '../import/paper.ts';
import { CHECKOUT, run } from './run-command.ts';

/** A content folder, and beside it a folder of files to import. */
function folders(files: Record<string, string | Uint8Array>) {
  const content = makeContent({});
  const office = mkdtempSync(path.join(os.tmpdir(), 'congbo-office-'));
  onTestFinished(() => rmSync(office, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(office, name)), { recursive: true });
    writeFileSync(path.join(office, name), bytes);
  }
  return { content, office };
}

const FACTS = ['--number', '5/QĐ-UBND', '--issued', '1/2/2020', '--title', 'Thử'];

describe('import', () => {
  it('makes a page of each file of a folder, and says why not of the others', async () => {
    const { content, office } = folders({
      'Văn bản đi/2236.docx': await wordFileOf(DECISION),
      'Văn bản đi/ghi chú.txt': 'Không phải văn bản.',
      'Văn bản đi/~$2236.docx': 'khóa',
      'cu.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'Ảnh/1.JPG': 'ảnh',
      'Ảnh/2.jpg': 'ảnh',
      'so.xlsx': 'sổ',
    });
    const { code, out, err } = await run('import', ['--content', content, office], content, { PATH: '' });
    expect(code).toBe(1);
    expect(out).toContain('Đã tạo decisions/2021/2236-qd-ubnd.md\n');
    expect(out).toContain('Đã tạo 1 trang; 2 tệp chưa nhập được.\n');
    expect(out).toContain('Bỏ qua 3 tệp loại khác trong thư mục: .jpg (2), .xlsx (1).\n');
    expect(err).toContain('Chưa nhập cu.doc: Chưa đọc được loại tệp này. Hãy mở bằng Word');
    expect(err).toMatch(
      /Chưa nhập ghi chú\.txt: chưa rõ số, ký hiệu \(--number\), ngày ban hành \(--issued\), trích yếu/,
    );
    expect((await run('check', ['--content', content, '--strict'], content)).code).toBe(0);
  });

  it.each([
    ['so.xlsx', '--register'],
    ['so.CSV', '--register'],
    ['tin.xml', '--news'],
  ])('says what %s may be, with the command: %s', async (name, flag) => {
    const { content, office } = folders({ [name]: 'x' });
    const { code, err } = await run('import', ['--content', content, path.join(office, name)], content);
    expect([code, err]).toEqual([1, expect.stringContaining(`npm run import -- ${flag} "${path.join(office, name)}"`)]);
  });

  it('never writes over a file', async () => {
    const { content, office } = folders({ 'a.txt': 'Nội dung mới.' });
    mkdirSync(path.join(content, 'decisions/2020'), { recursive: true });
    const there = path.join(content, 'decisions/2020/5-qd-ubnd.md');
    writeFileSync(there, decisionFile({ number: '5/QĐ-UBND', issued: '2020-02-01' }));
    const { code, err } = await run('import', ['--content', content, path.join(office, 'a.txt'), ...FACTS], content);
    expect([code, err]).toEqual([1, expect.stringContaining('Đã có decisions/2020/5-qd-ubnd.md, giữ nguyên.')]);
    expect(readFileSync(there, 'utf8')).toContain('title: Về việc thử');
  });

  it('leaves nothing behind where one of its files is there already', async () => {
    const { content, office } = folders({ 'a.pdf': '%PDF-1.4\n%%EOF' });
    mkdirSync(path.join(content, 'attachments/2020'), { recursive: true });
    writeFileSync(path.join(content, 'attachments/2020/5-qd-ubnd.pdf'), 'bản cũ');
    await run('import', ['--content', content, path.join(office, 'a.pdf'), ...FACTS], content);
    expect(existsSync(path.join(content, 'decisions/2020/5-qd-ubnd.md'))).toBe(false);
    expect(readFileSync(path.join(content, 'attachments/2020/5-qd-ubnd.pdf'), 'utf8')).toBe('bản cũ');
  });

  it('stops at tracked changes, and shows them', async () => {
    const inserted = new InsertedTextRun({
      text: 'không',
      id: 1,
      author: 'Trần Thị Mẫu',
      date: '2021-01-01T00:00:00Z',
    });
    const file = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph({ children: [inserted] })] }] }),
    );
    const { content, office } = folders({ 'a.docx': file });
    const { code, err } = await run('import', ['--content', content, path.join(office, 'a.docx'), ...FACTS], content);
    expect(code).toBe(1);
    expect(err).toContain('Trần Thị Mẫu thêm: “không”');
  });

  it.each([
    ['no file', [], 'Hãy ghi tệp hoặc thư mục cần nhập'],
    ['an empty folder', ['.'], 'Không thấy tệp nào để nhập. Lệnh này đọc các loại: .docx, .doc'],
    ['a file that is not there', ['khong-co.pdf'], 'Không có tệp hay thư mục'],
    ['a day that is none', ['site.yaml', '--issued', '31/2/2020'], 'Lịch không có ngày “31/2/2020”'],
    ['an unknown issuer', ['site.yaml', '--issuer', 'Sở Không Có'], 'Trong site.yaml không có cơ quan “Sở Không Có”'],
    ['facts of one document for two files', ['site.yaml', 'site.yaml', '--title', 'A'], 'chỉ dùng khi nhập một tệp'],
  ])('could not run with %s: exits with 2 and says what to write', async (_, args, said) => {
    const content = makeContent({});
    const { code, out, err } = await run('import', ['--content', content, ...args], content);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toContain('    at ');
  });
});

describe('new', () => {
  it('makes the page of a decision without a text', async () => {
    const content = makeContent({});
    const { code, out } = await run(
      'new',
      ['--content', content, ...FACTS, '--supersedes', '4/QĐ-UBND ngày 1/1/2020'],
      content,
    );
    expect([code, out]).toEqual([0, expect.stringMatching(/^Đã tạo decisions\/2020\/5-qd-ubnd\.md\n/)]);
    expect(readFileSync(path.join(content, 'decisions/2020/5-qd-ubnd.md'), 'utf8')).toBe(
      '---\ntitle: Thử\nnumber: 5/QĐ-UBND\nissued: 2020-02-01\ntext: none\nsupersedes:\n  - 4/QĐ-UBND ngày 1/1/2020\n---\n',
    );
  });

  it('keeps a reference that can not be read, and the check tells of it', async () => {
    const content = makeContent({});
    const supersedes = 'văn bản cũ; 4/QĐ-UBND ngày 1/1/2020';
    const { out } = await run('new', ['--content', content, ...FACTS, '--supersedes', supersedes], content);
    expect(out).toContain('error[unreadable-reference]');
    expect(readFileSync(path.join(content, 'decisions/2020/5-qd-ubnd.md'), 'utf8')).toContain(
      '  - văn bản cũ\n  - 4/QĐ',
    );
  });

  it('says what lacks where nobody can be asked', async () => {
    const content = makeContent({});
    const { code, err } = await run('new', ['--content', content, '--number', '5/QĐ-UBND'], content);
    expect([code, err]).toEqual([1, 'Chưa tạo trang: chưa rõ ngày ban hành (--issued), trích yếu (--title).\n']);
  });
});

it('tells how site.yaml gets the issuer that a document names', async () => {
  const issuers = 'issuers:\n  so-a: { name: Sở A }\n  so-b: { name: Sở B }\n';
  const content = makeContent({ 'site.yaml': `name: Kho\nurl: https://vi-du.example/\n${issuers}` });
  const decision = path.join(CHECKOUT, 'docs/huong-dan/vi-du/12.docx');
  const first = await run('import', [decision, '--content', content], content);
  expect([first.code, first.err]).toEqual([
    1,
    expect.stringContaining('\n  ubnd-tinh-vi-du:\n    name: Ủy ban nhân dân tỉnh Ví Dụ\n'),
  ]);
  const added = `${issuers}  ubnd-tinh-vi-du:\n    name: Ủy ban nhân dân tỉnh Ví Dụ\n`;
  writeFileSync(path.join(content, 'site.yaml'), `name: Kho\nurl: https://vi-du.example/\n${added}`);
  const second = await run('import', [decision, '--content', content], content);
  expect([second.code, second.out.trim()]).toEqual([0, 'Đã tạo decisions/2024/12-qd-ubnd.md']);
});

describe('supersede', () => {
  const HELD = { 'decisions/2021/601-qd-ubnd.md': decisionFile({ number: '601/QĐ-UBND', issued: '2021-03-09' }) };
  const NEW = ['--number', '2236/QĐ-UBND', '--issued', '6/9/2021', '--title', 'Mới'];

  it.each(['2021/601-qd-ubnd', '601/QĐ-UBND', '601/qd-ubnd'])(
    'makes the page of the newer decision and shows what the page of %s then says',
    async (named) => {
      const content = makeContent(HELD);
      const { code, out } = await run('supersede', ['--content', content, named, ...NEW], content);
      expect(code).toBe(0);
      expect(out).toContain('Trang của Quyết định số 601/QĐ-UBND ngày 09/3/2021');
      expect(out).toContain('bị thay thế bởi Quyết định số 2236/QĐ-UBND ngày 06/9/2021');
      expect(readFileSync(path.join(content, 'decisions/2021/2236-qd-ubnd.md'), 'utf8')).toContain(
        'supersedes:\n  - 2021/601-qd-ubnd\n',
      );
    },
  );

  it('names the nearest where there is no such decision', async () => {
    const content = makeContent(HELD);
    const { code, err } = await run('supersede', ['--content', content, '602/QĐ-UBND', ...NEW], content);
    expect([code, err]).toEqual([2, expect.stringContaining('2021/601-qd-ubnd')]);
  });
});
