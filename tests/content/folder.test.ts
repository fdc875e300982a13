import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { decisionFile, makeContent, SITE } from './make-content.ts';
import { readTold } from './read-told.ts';

describe('paths', () => {
  it.each([
    ['decisions/2021/Quyết định 601.md', 'decisions/2021/quyet-dinh-601.md'],
    ['decisions/2021/x.MD', 'decisions/2021/x.md'],
    ['decisions/2021/x.markdown', 'decisions/2021/x.md'],
    ['decisions/x.md', 'decisions/2021/x.md'],
    ['decisions/2021/a/x.md', 'decisions/2021/a-x.md'],
    ['decisions/2021/x.docx', 'attachments/2021/x.docx'],
    ['news/2021/a.png', 'attachments/2021/a.png'],
    ['pages/Giới thiệu.md', 'pages/gioi-thieu.md'],
    ['pages/x.mdx', 'pages/x.md'],
  ])('%s should be %s', async (file, suggestion) => {
    const { told, content } = await readTold({ [file]: decisionFile() });
    expect(content.records).toEqual([]);
    expect(told).toMatchObject([{ code: 'bad-path', file, line: 1, column: 1, data: { path: file, suggestion } }]);
  });

  it('skips names that start with _ or a full stop', async () => {
    const { told, content } = await readTold({
      'decisions/2021/_x.md': 'x',
      'decisions/_2021/x.md': 'x',
      'decisions/.DS_Store': 'x',
      'attachments/.DS_Store': 'x',
      'attachments/a.pdf': 'x',
    });
    expect(told).toEqual([]);
    expect(content).toMatchObject({ records: [], attachments: new Set(['a.pdf']) });
  });

  it('tells of x.mdx beside x.md, and keeps one of them', async () => {
    const { told, content } = await readTold({
      'decisions/2021/x.mdx': decisionFile(),
      'decisions/2021/x.md': decisionFile(),
    });
    expect(told).toMatchObject([
      { code: 'duplicate-id', file: 'decisions/2021/x.mdx', related: [{ file: 'decisions/2021/x.md', line: 1 }] },
    ]);
    expect(content.records.map(({ file }) => file)).toEqual(['decisions/2021/x.md']);
  });

  it('tells of a year that is not that of issue', async () => {
    const { told } = await readTold({ 'decisions/2020/x.md': decisionFile() });
    expect(told).toMatchObject([{ code: 'year-folder', severity: 'warning', line: 4, column: 9 }]);
  });

  it('follows no symbolic link', async () => {
    const folder = makeContent({ 'a.md': decisionFile() });
    mkdirSync(path.join(folder, 'decisions/2021'), { recursive: true });
    symlinkSync('../../a.md', path.join(folder, 'decisions/2021/x.md'));
    symlinkSync('2021', path.join(folder, 'decisions/2022'));
    const { problems, records } = await readContent(folder);
    expect(records).toEqual([]);
    expect(problems.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'symbolic-link decisions/2021/x.md',
      'symbolic-link decisions/2022',
    ]);
  });
});

describe('bytes', () => {
  it.each<[string, Uint8Array, string[]]>([
    ['UTF-16', Buffer.from(decisionFile(), 'utf16le'), ['not-utf8']],
    ['a broken character', Buffer.concat([Buffer.from(decisionFile()), Buffer.from([0xc3])]), ['not-utf8']],
    ['more than 5 MB', Buffer.from(decisionFile({}, 'x\n\n'.repeat(2_000_000))), ['file-too-large']],
    ['a BOM and CRLF', Buffer.from(`\uFEFF${decisionFile().replaceAll('\n', '\r\n')}`), []],
  ])('%s', async (_name, bytes, codes) => {
    const { told } = await readTold({ 'decisions/2021/x.md': bytes });
    expect(told.map(({ code }) => code)).toEqual(codes);
  });

  it('site.yaml that is not UTF-8', async () => {
    const { told } = await readTold({ 'site.yaml': Buffer.from(SITE, 'utf16le') });
    expect(told.map(({ code }) => code)).toEqual(['not-utf8']);
  });
});
