import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { callerPath } from '../../scripts/caller-path.ts';
import { holdsPath } from '../../scripts/holds-path.ts';
import { sourceFiles } from '../../scripts/import/source-files.ts';
import { whyFailed } from '../../scripts/import/why-failed.ts';
import { isWithoutLinks } from '../../scripts/import/write-new.ts';
import { whyNotOpened } from '../../scripts/why-not-opened.ts';
import { idFor } from '../../src/import/draft/draft-of.ts';
import { makeContent, SITE } from '../content/make-content.ts';
import { run } from './run-command.ts';

const FROM = String.raw`C:\Kho công bố`;
const MEANT = [
  [String.raw`D:\Văn bản đi\2021`, String.raw`D:\Văn bản đi\2021`],
  ['D:\\Văn bản đi\\2021\\', String.raw`D:\Văn bản đi\2021`],
  // What cmd.exe makes of "D:\Văn bản đi\2021\".
  [String.raw`D:\Văn bản đi\2021"`, String.raw`D:\Văn bản đi\2021`],
  ['D:/Văn bản đi/2021/a.docx', String.raw`D:\Văn bản đi\2021\a.docx`],
  [String.raw`2021\a.docx`, String.raw`C:\Kho công bố\2021\a.docx`],
  ['2021/a.docx', String.raw`C:\Kho công bố\2021\a.docx`],
  [String.raw`..\a.docx`, String.raw`C:\a.docx`],
  [String.raw`\a.docx`, String.raw`C:\a.docx`],
  [String.raw`\\may-chu\Văn bản\a.docx`, String.raw`\\may-chu\Văn bản\a.docx`],
  [String.raw`\\?\D:\a.docx`, String.raw`\\?\D:\a.docx`],
] as const;

describe('a path that a clerk gives on Windows', () => {
  it.each(MEANT)('%s is %s', (given, meant) => {
    expect(callerPath(given, FROM, path.win32)).toBe(meant);
  });

  it('elsewhere may hold a quotation mark', () => {
    expect(callerPath('a"', '/kho', path.posix)).toBe('/kho/a"');
  });
});

describe('a path on Windows', () => {
  it.each([
    ['E:\\', String.raw`E:\Tin_files\a.png`, true],
    [String.raw`E:\Tin`, String.raw`E:\Tin\..a.png`, true],
    [String.raw`E:\Tin`, String.raw`E:\Tin khác\a.png`, false],
    [String.raw`E:\Tin`, String.raw`D:\Tin\a.png`, false],
    [String.raw`\\may-chu\Tin`, String.raw`\\may-chu\Tin\a.png`, true],
  ])('%s holds %s: %s', (folder, inner, holds) => {
    expect(holdsPath(folder, inner, path.win32)).toBe(holds);
  });
});

// Windows says EISDIR of a memory stick in exFAT: https://github.com/nodejs/node/issues/65817
it.each([
  ['EISDIR', true],
  ['EPERM', true],
  ['EEXIST', false],
  ['ENOSPC', false],
])('a drive that says %s of a link knows none: %s', (code, knowsNone) => {
  expect(isWithoutLinks(Object.assign(new Error(code), { code }))).toBe(knowsNone);
});

describe('a folder', () => {
  it('is searched whatever its name holds, and however its marks are composed', () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'congbo-names-'));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    const folder = path.join(dir, 'Văn bản (mới) [2021] {a}!'.normalize('NFD'));
    const files = ['Quý I/A.DOCX', 'Quý I/~$A.docx', 'b c.pdf', 'd.exe'];
    for (const file of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), '');
    }
    const named = path.join(dir, 'Văn bản (mới) [2021] {a}!'.normalize('NFC'));
    expect(sourceFiles([named])).toEqual([path.join(folder, 'Quý I/A.DOCX'), path.join(folder, 'b c.pdf')]);
  });
});

const WHY = [
  ['EACCES', 'linux', 'Không có quyền đọc hoặc ghi a.docx'],
  ['EPERM', 'linux', 'Không có quyền đọc hoặc ghi a.docx'],
  ['EPERM', 'win32', 'tệp đang mở trong Word thì đóng lại'],
  ['EACCES', 'win32', 'tệp đang mở trong Word thì đóng lại'],
  ['EBUSY', 'win32', 'a.docx đang mở trong chương trình khác (Word'],
  ['EROFS', 'linux', 'Ổ đĩa chỉ cho đọc'],
  ['ENOSPC', 'win32', 'Ổ đĩa hết chỗ'],
  ['ENAMETOOLONG', 'linux', 'Đường dẫn quá dài'],
  ['ENOENT', 'win32', 'Không còn thấy a.docx'],
  ['ELOOP', 'linux', 'liên kết vòng quanh'],
  ['EISDIR', 'linux', 'là thư mục'],
  ['ENOTDIR', 'linux', 'có một tệp mang tên của thư mục'],
  ['EMFILE', 'linux', 'quá nhiều tệp'],
  ['EIO', 'linux', 'Ổ đĩa báo lỗi'],
] as const;

describe('a file that can’t be read or written', () => {
  it.each(WHY)('%s on %s: %s', (code, platform, said) => {
    const error = Object.assign(new Error(code), { code, path: 'a.docx' });
    expect(whyNotOpened(error, 'vi', platform)).toContain(said);
  });

  it.each([new Error('x'), Object.assign(new Error('x'), { code: 'toString' }), undefined, 'EBUSY'])(
    'is not what %j tells of',
    (error) => {
      expect(whyNotOpened(error, 'vi')).toBeUndefined();
    },
  );

  it('is told of in one sentence, and the others of a folder are imported', async () => {
    const content = makeContent({});
    const dir = mkdtempSync(path.join(os.tmpdir(), 'congbo-held-'));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    mkdirSync(path.join(dir, 'a'));
    writeFileSync(path.join(dir, 'a/a.txt'), 'x');
    writeFileSync(path.join(content, 'decisions'), 'a file where a folder should be');
    const facts = ['--number', '5/QĐ-UBND', '--issued', '1/2/2020', '--title', 'Thử'];
    const { code, err } = await run('import', [path.join(dir, 'a/a.txt'), '--content', content, ...facts], content);
    expect(code).toBe(1);
    expect(err).toMatch(/^Chưa nhập a\.txt: .*decisions.* có một tệp mang tên của thư mục/);
    expect(err).not.toContain('    at ');
    const made = await run('new', ['--content', content, ...facts], content);
    expect([made.code, made.err]).toEqual([2, expect.stringContaining('có một tệp mang tên của thư mục')]);
  });

  it('nor made in place of a file that has the name of its year', async () => {
    const content = makeContent({ 'decisions/2020': 'một tệp' });
    const facts = ['--number', '5/QĐ-UBND', '--issued', '1/2/2020', '--title', 'Thử'];
    const { code, err } = await run('new', ['--content', content, ...facts], content);
    expect([code, err]).toEqual([2, expect.stringContaining('có một tệp mang tên của thư mục')]);
  });
});

describe('what nobody foresaw', () => {
  it('is told with where to report it, so that other files can be imported', () => {
    expect(whyFailed(new TypeError('x is not a function'), 'vi')).toMatch(/^Lỗi ngoài dự kiến: x is not a function\. /);
  });

  it('is thrown where someone looks for it', () => {
    vi.stubEnv('CONGBO_DEBUG', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const error = new TypeError('x is not a function');
    expect(() => whyFailed(error, 'vi')).toThrow(error);
  });
});

describe('a page that import makes', () => {
  it.each([
    ['COM1', '2021/tep-com1'],
    ['2236/QĐ-UBND', '2021/2236-qd-ubnd'],
  ])('of number %s lies at %s', (number, id) => {
    expect(idFor({ number, issued: '2021-09-06' })).toBe(id);
  });
});

describe('site.yaml as Notepad writes it', () => {
  const asNotepad = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

  it('is read', async () => {
    const content = makeContent({ 'site.yaml': asNotepad(SITE) });
    const { code, out } = await run('check', ['--content', content], content);
    expect([code, out.trim()]).toEqual([0, 'Không thấy lỗi nào.']);
  });

  it('has its faults at their lines and columns', async () => {
    const content = makeContent({ 'site.yaml': asNotepad(`${SITE}colur: x\n`) });
    const { code, out } = await run('check', ['--content', content], content);
    expect([code, out]).toEqual([1, expect.stringContaining('error[unknown-key] site.yaml:7:1\n')]);
  });
});
