import { existsSync } from 'node:fs';
import type { Browser } from 'playwright';
import { TINH_MAU } from './demo/demo-archives.ts';
import { demoAddress } from './demo/demo-pages.ts';
import { openBrowser } from './open-browser.ts';
import { serveCompressed } from './serve-compressed.ts';
import { bytesOf, watchFetches } from './watch-fetches.ts';

const PAGES = [
  'home',
  'decision',
  'decision-long',
  'decision-expired',
  'stub',
  'article',
  'type',
  'search',
  'statistics',
];

/**
 * `npm run bench:pages`: what pages of the demonstration archive weigh over the wire on a first visit, in kilobytes,
 * and when their main words stand on the screen of a line of 400 kbit/s with 400 ms to each answer, in seconds.
 *
 * @returns 0, or 2 where there is no demonstration archive
 */
export async function main(): Promise<number> {
  if (!existsSync(TINH_MAU.site)) {
    console.error('Chưa có kho mẫu / No sample archive: npm run demo -- --no-serve');
    return 2;
  }
  const site = await serveCompressed(TINH_MAU.site);
  const browser = await openBrowser();
  try {
    console.table(Object.fromEntries(await eachInTurn(PAGES, (name) => measure(browser, name, site.url))));
  } finally {
    await browser.close();
    await site.close();
  }
  return 0;
}

/** A phone's first visit of a page on a slow line. */
async function measure(browser: Browser, name: string, base: string): Promise<[string, object]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const fetches = await watchFetches(page, true);
  await page.goto(new URL(demoAddress(name), base).href, { waitUntil: 'networkidle' });
  const shown = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  await context.close();
  const kilobytes = (type: string) => Math.round(bytesOf(fetches, (fetch) => fetch.type === type) / 100) / 10;
  const seconds = (milliseconds: number) => Math.round(milliseconds / 10) / 100;
  return [
    name,
    {
      html: kilobytes('Document'),
      styles: kilobytes('Stylesheet'),
      scripts: kilobytes('Script'),
      fonts: kilobytes('Font'),
      pictures: kilobytes('Image'),
      'first words (s)': seconds(first),
      'largest part (s)': seconds(shown),
    },
  ];
}

/** One after the other: they share the machine. */
async function eachInTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
