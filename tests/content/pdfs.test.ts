import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readDigests } from '../../src/content/file-digests.ts';
import { readPdfs } from '../../src/content/pdfs.ts';
import { decisionPdf } from '../reading/decision-pdf.ts';
import { pdfOf, write } from '../reading/pdf-of.ts';
import { scanOf } from '../reading/scan-of.ts';
import { signedPdf } from '../reading/signed-pdf.ts';

let dir: string;
let cacheDir: string;

beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'congbo-pdfs-'));
  cacheDir = path.join(dir, 'cache');
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
});

/** Reads files of the folder, and tells how many were read anew. */
async function read(files: readonly string[], cache: string | undefined) {
  let fresh = 0;
  const digests = await readDigests(dir, files, cache);
  const options = { ...(cache !== undefined && { cacheDir: cache }), onPdfProgress: (_: number, of: number) => (fresh = of) };
  return { pdfs: await readPdfs(dir, digests, options), fresh };
}

function put(file: string, bytes: Uint8Array | string): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), bytes);
}

describe('readPdfs', () => {
  it('tells text and signatures, with a cache and without', async () => {
    put('2021/quyết định.pdf', await decisionPdf());
    put('signed.pdf', await signedPdf([{}]));
    put('scan.pdf', await scanOf(await decisionPdf(), [1]));
    put('broken.pdf', '%PDF-1.7 and no more');
    const files = ['2021/quyết định.pdf', 'signed.pdf', 'scan.pdf', 'broken.pdf', 'gone.pdf'];
    for (const cache of [undefined, cacheDir, cacheDir]) {
      const { pdfs } = await read(files, cache);
      expect(files.map((file) => pdfs.factsOf(file)?.made)).toEqual(['typed', 'none', 'none', 'none', undefined]);
      expect(pdfs.factsOf('signed.pdf')?.signatures).toMatchObject([{ signer: { name: 'Chữ ký thử nghiệm' } }]);
      const lines = pdfs.plainTextOf('2021/quyết định.pdf')!.split('\n');
      expect(lines).toContain('QUYẾT ĐỊNH:');
      expect(lines.some((line) => line.startsWith('1\tTrần Thị Thí Dụ\t'))).toBe(true);
      expect(files.slice(1).map((file) => pdfs.plainTextOf(file))).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it('has the lines of every page too, once', async () => {
    const pdf = await pdfOf((out) => {
      for (const page of [1, 2, 3]) {
        out.addPage();
        write(out, [[85, 30, 'LƯU HÀNH NỘI BỘ'], [85, 300, `Nội dung của trang thứ ${page} thì khác.`]]);
      }
    });
    put('a.pdf', pdf);
    const lines = (await read(['a.pdf'], cacheDir)).pdfs.plainTextOf('a.pdf')!.split('\n');
    expect(lines.filter((line) => line === 'LƯU HÀNH NỘI BỘ')).toHaveLength(1);
  });

  it('reads a content once, whatever its name and time', async () => {
    put('a.pdf', await decisionPdf());
    expect((await read(['a.pdf'], cacheDir)).fresh).toBe(1);
    copyFileSync(path.join(dir, 'a.pdf'), path.join(dir, 'b.pdf'));
    utimesSync(path.join(dir, 'a.pdf'), 1, 1);
    const { pdfs, fresh } = await read(['a.pdf', 'b.pdf'], cacheDir);
    expect([fresh, pdfs.plainTextOf('b.pdf')]).toEqual([0, pdfs.plainTextOf('a.pdf')]);
  });

  it('reads again what has changed, and forgets what is gone', async () => {
    put('a.pdf', await decisionPdf());
    await read(['a.pdf'], cacheDir);
    put('a.pdf', await pdfOf((out) => write(out.addPage(), [[85, 300, 'Nội dung khác']])));
    const { pdfs, fresh } = await read(['a.pdf'], cacheDir);
    expect([fresh, pdfs.plainTextOf('a.pdf')]).toEqual([1, 'Nội dung khác']);
    expect(readdirSync(path.join(cacheDir, 'pdfs'))).toHaveLength(2);
  });

  it.each([
    ['facts are damaged', 'facts.json', '{"vers'],
    ['facts are of another version', 'facts.json', '{"version":"other","facts":[]}'],
  ])('reads again where kept %s', async (_, file, text) => {
    put('a.pdf', await decisionPdf());
    const { pdfs } = await read(['a.pdf'], cacheDir);
    const before = pdfs.plainTextOf('a.pdf');
    writeFileSync(path.join(cacheDir, 'pdfs', file), text);
    const again = await read(['a.pdf'], cacheDir);
    expect([again.fresh, again.pdfs.plainTextOf('a.pdf')]).toEqual([1, before]);
  });

  it('has no text in one run where a kept text is damaged, and reads it in the next', async () => {
    put('a.pdf', await decisionPdf());
    const before = (await read(['a.pdf'], cacheDir)).pdfs.plainTextOf('a.pdf');
    const text = readdirSync(path.join(cacheDir, 'pdfs')).find((file) => file !== 'facts.json')!;
    writeFileSync(path.join(cacheDir, 'pdfs', text), '{"root"');
    expect((await read(['a.pdf'], cacheDir)).pdfs.plainTextOf('a.pdf')).toBeUndefined();
    expect((await read(['a.pdf'], cacheDir)).pdfs.plainTextOf('a.pdf')).toBe(before);
  });
});
