import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileFacts } from '../../src/content/file-facts.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'file-facts-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** The bytes of a PDF. */
async function pdf(pages: number, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', ...options });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.once('end', resolve));
  for (let page = 1; page < pages; page += 1) document.addPage();
  document.end();
  await ended;
  return Buffer.concat(parts);
}

function put(file: string, bytes: Buffer | string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), bytes);
}

describe('readFileFacts', () => {
  const files = ['2024/bản ký.pdf', 'LONG.PDF', 'owner.pdf', 'locked.pdf', 'cut.pdf', 'words.pdf', 'a.docx', 'gone.pdf'];

  beforeAll(async () => {
    put('2024/bản ký.pdf', await pdf(3));
    put('LONG.PDF', await pdf(120));
    put('owner.pdf', await pdf(2, { ownerPassword: 'x' }));
    put('locked.pdf', await pdf(2, { userPassword: 'x' }));
    put('cut.pdf', (await pdf(5)).subarray(0, 300));
    put('words.pdf', 'no PDF at all');
    put('a.docx', 'PK');
  });

  it('tells sizes, and the pages of what can be read', async () => {
    const facts = await readFileFacts(dir, files);
    expect([...facts].map(([file, { pages }]) => [file, pages])).toEqual([
      ['2024/bản ký.pdf', 3],
      ['LONG.PDF', 120],
      ['owner.pdf', 2],
      ['locked.pdf', undefined],
      ['cut.pdf', undefined],
      ['words.pdf', undefined],
      ['a.docx', undefined],
    ]);
    expect(facts.get('a.docx')).toEqual({ bytes: 2 });
    expect(facts.get('LONG.PDF')?.bytes).toBe(statSync(path.join(dir, 'LONG.PDF')).size);
  });

  it('counts again only what has changed', async () => {
    const cacheDir = path.join(dir, 'cache');
    const kept = path.join(cacheDir, 'files.json');
    const pagesOf = async (file: string) => (await readFileFacts(dir, files, cacheDir)).get(file)?.pages;
    expect(await pagesOf('owner.pdf')).toBe(2);
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('"pages":2', '"pages":77'));
    expect(await pagesOf('owner.pdf')).toBe(77);
    utimesSync(path.join(dir, 'owner.pdf'), 1, 1);
    expect(await pagesOf('owner.pdf')).toBe(2);
    writeFileSync(kept, '[["own');
    expect(await pagesOf('owner.pdf')).toBe(2);
  });
});
