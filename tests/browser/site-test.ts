import { chromium, type BrowserContext, type Page } from 'playwright';
import { expect, inject, test as base } from 'vitest';

export interface OpenOptions {
  /** Default: yes. */
  scripts?: boolean;
  /** The site's home page; default: that of the default archive. */
  site?: string;
  /** An instant at which the reader's clock stands still; default: the machine's clock. */
  now?: string;
  /** The reader's time zone. */
  timezoneId?: string;
  /** Done before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** Opens an address below the site's base, such as `van-ban/`, in a page of its own. */
type Open = (address: string, options?: OpenOptions) => Promise<Page>;

/**
 * A test with `open`. It fails where a page that it opened wrote an error to the console, or asked another host for
 * anything.
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', ({ browser }, { onCleanup }): Open => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      expect(complaints).toEqual([]);
    });
    return async (address, { scripts = true, site = inject('siteUrl'), now, timezoneId, prepare } = {}) => {
      const context = await browser.newContext({
        ...{ javaScriptEnabled: scripts, colorScheme: 'light', locale: 'vi-VN' },
        ...(timezoneId && { timezoneId }),
      });
      contexts.push(context);
      const page = await context.newPage();
      const url = new URL(address, site).href;
      watch(page, url, complaints);
      if (now) await page.clock.setFixedTime(now);
      await prepare?.(page);
      await page.goto(url);
      return page;
    };
  });

/** Notes what a reader's browser should have no reason to do. That the opened address itself is a 404 is no complaint. */
export function watch(page: Page, url: string, complaints: string[]): void {
  const own = new URL(url).origin;
  page.on('console', (message) => {
    const isAddressMissing = message.location().url === url && message.text().includes('404');
    if (message.type() === 'error' && !isAddressMissing) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(own) && !/^(?:data|blob):/.test(asked)) complaints.push(`request to another host: ${asked}`);
  });
}
