import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { expect, inject, test as base } from 'vitest';

/** How a reader looks at a page. */
export interface View {
  dark?: boolean;
  /** A phone's width, 360 CSS pixels. */
  phone?: boolean;
  /** Whether scripts run; they do by default. */
  scripts?: boolean;
}

/** Opens an address below the site's base, such as `van-ban/`, in a page of its own. */
export type Open = (address: string, view?: View) => Promise<Page>;

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
    return async (address, view = {}) => {
      const context = await browser.newContext(optionsOf(view));
      contexts.push(context);
      const page = await context.newPage();
      const url = new URL(address, inject('siteUrl')).href;
      watch(page, url, complaints);
      await page.goto(url);
      return page;
    };
  });

function optionsOf(view: View): BrowserContextOptions {
  return {
    colorScheme: view.dark ? 'dark' : 'light',
    viewport: view.phone ? { width: 360, height: 740 } : { width: 1280, height: 800 },
    javaScriptEnabled: view.scripts ?? true,
    locale: 'vi-VN',
  };
}

/** Notes what a reader's browser should have no reason to do. That the opened address itself is a 404 is no complaint. */
function watch(page: Page, url: string, complaints: string[]): void {
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
