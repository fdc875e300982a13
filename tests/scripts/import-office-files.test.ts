import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { convertWithOffice } from '../../scripts/import/convert-with-office.ts';
import { installedOffice } from '../../scripts/import/installed-programs.ts';
import { readWithPrograms } from '../../scripts/import/read-with-programs.ts';
import { wordsOf } from '../../src/reading/words-of.ts';
import { DECISION, wordFileOf } from '../import/paper.ts';
import { savedAs } from './office-file.ts';
import { makeContent } from '../content/make-content.ts';
import { run } from './run-command.ts';

const office = installedOffice();
const BY = { author: 'Trần Thị Mẫu', date: '2021-01-01T00:00:00Z' };

function wordFile(children: ConstructorParameters<typeof Paragraph>[0]): Promise<Uint8Array> {
  const comment = { id: 0, author: BY.author, date: new Date(BY.date), children: [new Paragraph('Xem lại')] };
  return Packer.toBuffer(
    new Document({ comments: { children: [comment] }, sections: [{ children: [new Paragraph(children)] }] }),
  );
}

const tracked = () =>
  wordFile({
    children: [
      new TextRun('Văn bản '),
      new InsertedTextRun({ ...BY, id: 1, text: 'không' }),
      new DeletedTextRun({ ...BY, id: 2, text: 'có' }),
      new TextRun(' sửa.'),
    ],
  });
const commented = () =>
  wordFile({
    children: [
      new CommentRangeStart(0),
      new TextRun('Văn bản'),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
    ],
  });

/** The text of a file in one line, or what hinders. */
async function textOf(name: string, bytes: Uint8Array): Promise<unknown> {
  const { read } = await readWithPrograms({ name, bytes });
  return 'refused' in read ? read.refused : wordsOf(read.root).join(' ');
}

describe.skipIf(!office)('files of other office programs (without LibreOffice: skipped)', { timeout: 60_000 }, () => {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'congbo-office-files-'));
  beforeAll(() => {
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(temporary, { recursive: true, force: true });
  });

  it.each(['doc', 'odt', 'rtf'])('a .%s is read as the Word file that it was', async (kind) => {
    // Word ends every document with a paragraph.
    const word = await wordFileOf([...DECISION, '']);
    const bytes = await savedAs(word, 'docx', kind);
    expect(await textOf(`cũ.${kind.toUpperCase()}`, bytes)).toBe(await textOf('mới.docx', word));
  });

  it.each(['doc', 'odt', 'rtf'])('tracked changes of a .%s stop it, and are shown', async (kind) => {
    expect(await textOf(`a.${kind}`, await savedAs(await tracked(), 'docx', kind))).toEqual({
      code: 'has-revisions',
      revisions: [
        { kind: 'insertion', author: 'Trần Thị Mẫu', words: 'không' },
        { kind: 'deletion', author: 'Trần Thị Mẫu', words: 'có' },
      ],
    });
  });

  it.each(['doc', 'odt'])('comments of a .%s stop it, and are shown', async (kind) => {
    expect(await textOf(`a.${kind}`, await savedAs(await commented(), 'docx', kind))).toEqual({
      code: 'has-revisions',
      revisions: [{ kind: 'comment', author: 'Trần Thị Mẫu', words: 'Xem lại' }],
    });
  });

  it.each([
    ['TCVN3', '.VnTime', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam'],
    ['VNI', 'VNI-Times', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'],
  ])('letters of %s are read by the name of their font', async (_, font, written) => {
    const word = await wordFile({ children: [new TextRun({ text: written, font })] });
    const read = await textOf('a.doc', await savedAs(word, 'docx', 'doc'));
    expect(read).toMatch(/^Cộng (?:hoà|hòa) xã hội chủ nghĩa Việt Nam$/);
  });

  it('a register of Excel before 2007 becomes one that is read', async () => {
    const xlsx = await writeExcelFile([[{ value: 'Số, ký hiệu' }], [{ value: '2236/QĐ-UBND' }]]).toBuffer();
    const bytes = await convertWithOffice(await savedAs(xlsx, 'xlsx', 'xls'), 'xls', office!);
    const [sheet] = await readExcelFile(Buffer.from(bytes!));
    expect(sheet?.data ?? sheet).toEqual([['Số, ký hiệu'], ['2236/QĐ-UBND']]);
  });

  it.each([
    ['a page of the web that is called .doc', '<html><p>Nội dung</p></html>', 'Nội dung'],
    ['a text that is called .doc', 'Nội dung', 'Nội dung'],
  ])('%s is read', async (_, text, words) => {
    expect(await textOf('a.doc', Buffer.from(text))).toBe(words);
  });

  it.each([
    ['a file that breaks off', async () => (await savedAs(await wordFileOf(DECISION), 'docx', 'doc')).slice(0, 3000)],
    ['a beginning alone', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
  ])('%s is damaged', async (_, bytes) => {
    expect(await textOf('a.doc', await bytes())).toEqual({ code: 'damaged' });
  });

  it.skipIf(process.platform === 'win32')('names do not matter', async () => {
    const content = makeContent({});
    const name = '--convert-to; $(touch x) "Văn bản" \n.doc';
    writeFileSync(path.join(content, name), await savedAs(await wordFileOf(DECISION), 'docx', 'doc'));
    const { code, out } = await run('import', ['--content', content, path.join(content, name)], content);
    expect([code, out]).toEqual([0, 'Đã tạo decisions/2021/2236-qd-ubnd.md\n']);
    expect(readdirSync(content)).not.toContain('x');
  });

  it('nothing stays behind in the folder for temporary files', async () => {
    await textOf('a.doc', Buffer.from('Nội dung'));
    expect(readdirSync(temporary).filter((name) => name.startsWith('congbo-import-'))).toEqual([]);
  });
});

it('without LibreOffice, one line says what to do', async () => {
  const content = makeContent({ 'cu.doc': 'Nội dung' });
  const { code, err } = await run('import', ['--content', content, path.join(content, 'cu.doc')], content, {
    PATH: '',
  });
  expect([code, err]).toEqual([
    1,
    'Chưa nhập cu.doc: Chưa đọc được loại tệp này. Hãy mở bằng Word hoặc LibreOffice, lưu thành .docx hoặc .pdf rồi nhập lại. Cài LibreOffice (miễn phí, libreoffice.org) thì lệnh này tự đọc được.\n',
  ]);
});

it('an empty file is called empty, whatever is installed', async () => {
  const content = makeContent({ 'cu.doc': '' });
  const { code, err } = await run('import', ['--content', content, path.join(content, 'cu.doc')], content);
  expect([code, err]).toEqual([1, 'Chưa nhập cu.doc: Tệp trống.\n']);
});
