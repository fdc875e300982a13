import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve-folder.ts';
import { decisionFile, SITE } from '../content/make-content.ts';
import { decisionPdf } from '../reading/decision-pdf.ts';
import { test } from './site-test.ts';
import { textOfPages } from './text-of-pages.ts';

const NOTICE = 'Văn bản do máy nhận dạng chữ từ bản chụp, chưa được đối chiếu; đọc bản gốc khi cần chính xác.';
const PAGE = 'van-ban/2021/12-qd-ubnd/';
const PROOFREAD = 'van-ban/2021/13-qd-ubnd/';

const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-machine-read-'));
let site: Served;

/** Writes a file of the archive. */
function put(file: string, content: string | Uint8Array): void {
  const target = path.join(folder, 'content', file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

beforeAll(async () => {
  const attachments = '[{ file: 2021/12.pdf, kind: scan }]';
  put('site.yaml', SITE);
  put('attachments/2021/12.pdf', await decisionPdf());
  put('decisions/2021/12-qd-ubnd.md', decisionFile({ attachments, source: '{ name: Bản chụp, machineRead: true }' }));
  put(
    'decisions/2021/13-qd-ubnd.md',
    decisionFile({ number: '13/QĐ-UBND', attachments, source: '{ name: Bản chụp }' }),
  );
  const out = path.join(folder, 'site');
  const flags = ['--content', path.join(folder, 'content'), '--out', out];
  const env = { ...process.env, CONGBO_CACHE: path.join(folder, 'cache') };
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build', ...flags], { env });
  site = await serveFolder(out);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('the page of a text that a machine has recognised', () => {
  test('says so above the text, and leads to the original', async ({ open }) => {
    const page = await open(PAGE, { site: site.url });
    const notice = page.getByRole('region', { name: 'Về bản đang đọc' });
    expect((await notice.innerText()).trim()).toBe(NOTICE);
    const [ofNotice, ofText] = await Promise.all(
      [notice, page.locator('#site-text')].map((part) => part.boundingBox()),
    );
    expect(ofNotice!.y + ofNotice!.height).toBeLessThan(ofText!.y);
    const original = notice.getByRole('link', { name: 'bản gốc' });
    expect(await original.evaluate((link: HTMLAnchorElement) => new URL(link.href).pathname)).toMatch(/2021\/12\.pdf$/);
    const answer = await page.request.get(await original.evaluate((link: HTMLAnchorElement) => link.href));
    expect(answer.headers()['content-type']).toContain('pdf');
  });

  test('says so on paper, and does not print as the document does', async ({ open }) => {
    const page = await open(PAGE, { site: site.url });
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain(NOTICE);
    expect(text).not.toContain('CỘNG HÒA');
  });

  test('says nothing of the kind once someone has taken the line away', async ({ open }) => {
    const page = await open(PROOFREAD, { site: site.url });
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ').replace(/\s+/g, ' ');
    expect([await page.innerText('body'), text].some((shown) => shown.includes('máy nhận dạng'))).toBe(false);
    expect(text).toContain('CỘNG HÒA');
  });
});
