import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installedOffice, installedTesseract } from '../../scripts/import/installed-programs.ts';
import { readWithPrograms } from '../../scripts/import/read-with-programs.ts';
import { wordsOf } from '../../src/reading/words-of.ts';
import { DECISION, wordFileOf, type Part } from '../import/paper.ts';
import { decisionFile, makeContent } from '../content/make-content.ts';
import { decisionPdf } from '../reading/decision-pdf.ts';
import { pdfOf, write } from '../reading/pdf-of.ts';
import { addSheet, scanOf, sheetsOf } from '../reading/scan-of.ts';
import { savedAs } from './office-file.ts';
import { run } from './run-command.ts';

const tesseract = await installedTesseract();
const canRead = tesseract?.readsVietnamese === true && installedOffice() !== undefined;
const FACTS = ['--number', '5/QĐ-UBND', '--issued', '1/2/2020', '--title', 'Thử'];
const PAGE = 'decisions/2021/2236-qd-ubnd.md';
/** Of the words of a page that is clean, how many are read right. */
const MOST = 0.97;

/** A decision as an office prints it. */
async function printed(parts: readonly Part[] = DECISION): Promise<Uint8Array> {
  return savedAs(await wordFileOf([...parts, '']), 'docx', 'pdf');
}

async function read(bytes: Uint8Array) {
  const { read: source } = await readWithPrograms({ name: 'a.pdf', bytes });
  if ('refused' in source) throw new Error(source.refused.code);
  return source;
}

/** The part of the words of one text that are in another, too. */
function shared(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / words.length;
}

describe.skipIf(!canRead)(
  'scans (without Tesseract with its data for Vietnamese, and LibreOffice to print with: skipped)',
  { timeout: 60_000 },
  () => {
    const temporary = mkdtempSync(path.join(os.tmpdir(), 'congbo-scans-'));
    let paper: Uint8Array;
    beforeAll(async () => {
      paper = await printed();
      for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
    });
    afterAll(() => {
      vi.unstubAllEnvs();
      rmSync(temporary, { recursive: true, force: true });
    });

    it('become a page with all that the document says of itself, marked as nobody has proofread it', async () => {
      const content = makeContent({
        'decisions/2021/601-qd-ubnd.md': decisionFile({ number: '601/QĐ-UBND', issued: '2021-03-09' }),
        'scan.pdf': await scanOf(paper, [1], { skew: 0.8 }),
      });
      const { code, out } = await run('import', ['--content', content, path.join(content, 'scan.pdf')], content);
      expect([code, out]).toEqual([0, expect.stringContaining(`Đã tạo ${PAGE}\n`)]);
      expect(out).toContain('note[not-proofread]');
      const page = readFileSync(path.join(content, PAGE), 'utf8');
      expect(page).toContain('# Chưa chắc, cần xem lại. Dòng gốc: “Số: 2236/QĐ-UBND”\nnumber: 2236/QĐ-UBND\n');
      expect(page).toContain('“Ví Dụ, ngày 06 tháng 9 năm 2021”\nissued: 2021-09-06\n');
      expect(page).toContain('title: Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Ví Dụ\n');
      expect(page).toContain('\nsource:\n  name: Bản chụp\n  machineRead: true\n');
      expect(page).toContain('    title: Bản chụp\n    kind: scan\n');
      // The archive holds it, by number and day.
      expect(page).toContain('\nsupersedes: [601/QĐ-UBND ngày 09/3/2021 của Chủ tịch UBND tỉnh Ví Dụ]\n');
    });

    it('say nothing of what the archive does not hold, before someone has looked it over', async () => {
      const content = makeContent({ 'scan.pdf': await scanOf(paper, [1]) });
      await run('import', ['--content', content, path.join(content, 'scan.pdf')], content);
      expect(readFileSync(path.join(content, PAGE), 'utf8')).toContain('\n# supersedes: [601/QĐ-UBND ngày 09/3/2021');
    });

    it('whose number may be misread get no page before someone has said it', async () => {
      const misread = DECISION.map((part): Part => {
        return typeof part === 'string' ? part : [part[0].map((line) => line.replace('QĐ-', 'QD-')), part[1]];
      });
      const content = makeContent({ 'scan.pdf': await scanOf(await printed(misread), [1]) });
      const { code, err } = await run('import', ['--content', content, path.join(content, 'scan.pdf')], content);
      expect([code, err]).toEqual([
        1,
        'Chưa nhập scan.pdf: chưa rõ số, ký hiệu (--number), có lẽ là “2236/QĐ-UBND”. Hãy nhập riêng tệp này, kèm các tham số ấy.\n',
      ]);
    });

    it.each([0, 1.5, -2])('that lay askew by %d degrees are read word for word, nearly', async (skew) => {
      const { root, made } = await read(await scanOf(paper, [1], { skew }));
      expect(made).toBe('recognised');
      expect(shared(wordsOf((await read(paper)).root), wordsOf(root))).toBeGreaterThan(MOST);
    });

    it.skipIf(!tesseract?.tellsTurn).each([90, 180, 270] as const)(
      'that lay turned by %d degrees are read (without the data "osd": skipped)',
      async (turn) => {
        const { root } = await read(await scanOf(paper, [1], { turn }));
        expect(root.children[0]).toMatchObject({ type: 'table' });
        expect(wordsOf(root).join(' ')).toContain('1. Ông Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh, Trưởng ban;');
      },
    );

    it('with a table: its cells are those between the lines, figures that stand alone among them', async () => {
      const { root } = await read(await scanOf(await decisionPdf(), [2], { skew: 1 }));
      const table = root.children.find(({ type }) => type === 'table');
      const rows = table?.type === 'table' ? table.children : [];
      const cells = rows.map(({ children }) =>
        children.map((cell) => {
          const paragraph = { type: 'paragraph' as const, children: cell.children };
          // Whether a space or a figure is the right one is Tesseract's affair.
          return wordsOf({ type: 'root', children: [paragraph] })
            .join('')
            .replace(/\d/g, '#');
        }),
      );
      expect(cells).toEqual([
        ['TT', 'Họvàtên', 'Chứcvụ'],
        ['#', 'TrầnThịThíDụ', 'Tổtrưởng'],
        ['#', 'LêVănMinhHọa', 'Tổphóthườngtrực'],
        ['#', 'PhạmVănVíDụ', 'Thànhviên'],
      ]);
    });

    it('among typed pages are read, and those keep their letters, all in order', async () => {
      const [sheet] = await sheetsOf(await decisionPdf(), [2]);
      const file = await pdfOf((out) => {
        write(out.addPage(), [[85, 100, 'Trang này có chữ từ trước: mật khẩu O0l1I, không nhận dạng lại.']]);
        addSheet(out, sheet!);
        write(out.addPage(), [[85, 100, 'Trang cuối cùng cũng có chữ từ trước, đủ dài để là một trang chữ.']]);
      });
      const { root, made } = await read(file);
      expect(made).toBe('recognised');
      expect(wordsOf(root).join(' ')).toMatch(
        /^Trang này có chữ từ trước: mật khẩu O0l1I, không nhận dạng lại\. DANH SÁCH THÀNH VIÊN .* Trang cuối cùng cũng có chữ từ trước, đủ dài để là một trang chữ\.$/,
      );
    });

    it('tell how many pages are done', async () => {
      const told: (readonly unknown[])[] = [];
      const bytes = await scanOf(await decisionPdf(), [1, 2]);
      await readWithPrograms({ name: 'a.pdf', bytes }, (...work) => told.push(work));
      expect(told).toEqual([
        ['recognise', 0, 2],
        ['recognise', 1, 2],
        ['recognise', 2, 2],
      ]);
    });

    it('without the data for Vietnamese: one line says so', async () => {
      const content = makeContent({ 'scan.pdf': await scanOf(await decisionPdf(), [2]) });
      const args = ['--content', content, path.join(content, 'scan.pdf'), ...FACTS];
      const { code, out } = await run('import', args, content, { TESSDATA_PREFIX: content });
      expect([code, out]).toEqual([
        0,
        'Đã tạo decisions/2020/5-qd-ubnd.md\n  Bản chụp, không có chữ. Trang chỉ có tệp gốc. Tesseract đã có nhưng thiếu dữ liệu tiếng Việt: cài thêm vie thì lệnh này đọc được chữ trong bản chụp.\n',
      ]);
    });

    it('without what pages are drawn with: one line says so', async () => {
      const lacking = `import { registerHooks } from 'node:module';
        registerHooks({ resolve(name, context, next) {
          if (name === '@napi-rs/canvas') throw new Error('not installed');
          return next(name, context);
        } });`;
      const content = makeContent({ 'scan.pdf': await scanOf(await decisionPdf(), [2]), 'lacking.mjs': lacking });
      const args = ['--content', content, path.join(content, 'scan.pdf'), ...FACTS];
      const preload = pathToFileURL(path.join(content, 'lacking.mjs')).href;
      const { code, out } = await run('import', args, content, { NODE_OPTIONS: `--import=${preload}` });
      expect([code, out]).toEqual([0, expect.stringContaining('Thiếu gói @napi-rs/canvas')]);
    });

    it('nothing stays behind in the folder for temporary files', async () => {
      await read(await scanOf(paper, [1]));
      expect(readdirSync(temporary).filter((name) => name.startsWith('congbo-import-'))).toEqual([]);
    });
  },
);

it('without Tesseract: a scan gets its page, and one line says what would let it be read', async () => {
  const content = makeContent({ 'scan.pdf': await scanOf(await decisionPdf(), [1]) });
  const args = ['--content', content, path.join(content, 'scan.pdf'), ...FACTS];
  const { code, out } = await run('import', args, content, { PATH: '' });
  expect([code, out]).toEqual([
    0,
    'Đã tạo decisions/2020/5-qd-ubnd.md\n  Bản chụp, không có chữ. Trang chỉ có tệp gốc. Cài Tesseract cùng dữ liệu tiếng Việt (vie) thì lệnh này đọc được chữ trong bản chụp.\n',
  ]);
  expect(readFileSync(path.join(content, 'decisions/2020/5-qd-ubnd.md'), 'utf8')).toContain('\ntext: none\n');
});

it.skipIf(process.platform === 'win32')(
  'where Tesseract fails: a scan gets its page, and one line says so',
  async () => {
    const content = makeContent({
      'scan.pdf': await scanOf(await decisionPdf(), [2]),
      'bin/tesseract': '#!/bin/sh\n[ "$1" = --list-langs ] && echo vie\n',
    });
    chmodSync(path.join(content, 'bin/tesseract'), 0o755);
    const args = ['--content', content, path.join(content, 'scan.pdf'), ...FACTS];
    const { code, out } = await run('import', args, content, { PATH: path.join(content, 'bin') });
    expect([code, out]).toEqual([
      0,
      'Đã tạo decisions/2020/5-qd-ubnd.md\n  Bản chụp, không có chữ. Trang chỉ có tệp gốc. Tesseract không nhận dạng được chữ trong tệp này.\n',
    ]);
  },
);
