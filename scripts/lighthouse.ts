import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { TINH_MAU } from './demo/demo-archives.ts';
import { demoAddress } from './demo/demo-pages.ts';
import { findBrowser } from './find-browser.ts';
import { CHECKOUT } from './flags.ts';
import { serveCompressed } from './serve-compressed.ts';

const PAGES = ['home', 'decision', 'decision-long', 'article', 'search'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Where Lighthouse finds the browser. */
const DEBUGGING_PORT = 9222;
const REPORTS = path.join(CHECKOUT, '.cache', 'lighthouse');

/**
 * `npm run report:lighthouse`: judges five templates of the demonstration archive as Lighthouse does by default (a
 * phone on slow 4G), prints the figures and what keeps each below 100, and keeps the full reports below `.cache/`.
 *
 * @returns 0 where the reports were made, whatever they say; 2 where there is no demonstration archive
 */
export async function main(): Promise<number> {
  if (!existsSync(TINH_MAU.site)) {
    console.error('Chưa có kho mẫu / No sample archive: npm run demo -- --no-serve');
    return 2;
  }
  await mkdir(REPORTS, { recursive: true });
  const site = await serveCompressed(TINH_MAU.site);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [`--remote-debugging-port=${DEBUGGING_PORT}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    for (const name of PAGES) await judge(name, new URL(demoAddress(name), site.url).href);
  } finally {
    await browser.close();
    await site.close();
  }
  return 0;
}

async function judge(name: string, url: string): Promise<void> {
  const result = await lighthouse(url, {
    port: DEBUGGING_PORT,
    output: 'html',
    logLevel: 'error',
    onlyCategories: CATEGORIES,
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
  const { categories, audits } = result.lhr;
  const figures = Object.values(categories).map(({ title, score }) => `${title} ${percent(score)}`);
  console.log(`${name}: ${figures.join(', ')}`);
  for (const { id, weight } of Object.values(categories).flatMap(({ auditRefs }) => auditRefs)) {
    const audit = audits[id];
    if (weight === 0 || !audit || audit.score === null || audit.score >= 1) continue;
    const value = audit.displayValue ? ` (${audit.displayValue})` : '';
    console.log(`  ${percent(audit.score)} ${audit.title}${value}`);
  }
  const [html = ''] = [result.report].flat();
  await writeFile(path.join(REPORTS, `${name}.html`), html);
}

function percent(score: number | null): string {
  return score === null ? '–' : String(Math.round(score * 100));
}
