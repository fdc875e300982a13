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
      watch(page, complaints);
      await page.goto(new URL(address, inject('siteUrl')).href);
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

function watch(page: Page, complaints: string[]): void {
  const own = new URL(inject('siteUrl')).origin;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(?:data|blob):/.test(url)) complaints.push(`request to another host: ${url}`);
  });
}
