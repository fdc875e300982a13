import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { escapeHtml } from '../../src/site/escape-html.ts';
import { CHECKOUT } from '../flags.ts';
import { serveFolder } from '../serve-folder.ts';
import { takePicture } from './take-picture.ts';

const GUIDE = path.join(CHECKOUT, 'docs/huong-dan/README.md');

/**
 * Walks through the guide of first steps and takes what a clerk sees: `guide-<name>.png` below `to`.
 *
 * @throws Error where a step fails
 */
export async function takeGuidePictures(browser: Browser, to: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
  const content = path.join(folder, 'content');
  const site = path.join(folder, 'site');
  const picture = (name: string) => path.join(to, `guide-${name}.png`);
  const typed = (name: string, words: string[]) => terminalPicture(browser, words, content, picture(name));
  const page = async (name: string, address: string) => {
    run(['build', '--out', site], content);
    const served = await serveFolder(site);
    const url = new URL(address, served.url).href;
    await takePicture(browser, { url, locale: 'vi', mode: 'light', file: picture(name) });
    await served.close();
  };
  try {
    mkdirSync(content);
    writeFileSync(path.join(content, 'site.yaml'), siteOfGuide());
    await typed('import-first', ['import', 'docs/huong-dan/vi-du/12.docx']);
    await page('first-page', 'van-ban/2024/12-qd-ubnd/');
    run(['import', 'docs/huong-dan/vi-du/345.docx'], content);
    await page('superseded-page', 'van-ban/2024/12-qd-ubnd/');
    await typed('import-folder', ['import', 'docs/huong-dan/vi-du/2024']);
    misspell(path.join(content, 'decisions/2025/345-qd-ubnd.md'));
    await typed('error', ['check']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function siteOfGuide(): string {
  let found = '';
  visit(remark().parse(readFileSync(GUIDE, 'utf8')), 'code', ({ lang, value }) => {
    if (lang === 'yaml' && found === '') found = value;
  });
  return found;
}

/** A day that no calendar has. */
function misspell(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace('issued: 2025-05-20', 'issued: 2025-20-05'));
}

/** What a command prints; it may end with an error. */
function run(words: string[], content: string): string {
  const args = ['scripts/run.mjs', ...words, '--content', content];
  try {
    return execFileSync(process.execPath, args, { cwd: CHECKOUT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

/** A command and what it prints, as a window shows it. */
async function terminalPicture(browser: Browser, words: string[], content: string, file: string): Promise<void> {
  const [command = '', ...others] = words;
  const line = ['npm run', command, ...(others.length > 0 ? ['--', ...others] : [])].join(' ');
  const printed = run(words, content);
  const page = await browser.newPage({ viewport: { width: 1000, height: 200 } });
  try {
    await page.setContent(
      `<pre style="margin:0;padding:20px 24px;background:#101820;color:#e8eef2;font:16px/1.5 'DejaVu Sans Mono',monospace;` +
        `white-space:pre-wrap"><b style="color:#7fd1ff">D:\\cong-bo&gt; </b>${escapeHtml(line)}\n${escapeHtml(printed)}</pre>`,
    );
    await page.locator('pre').screenshot({ path: file });
  } finally {
    await page.close();
  }
}
