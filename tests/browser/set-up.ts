import path from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where Playwright finds the browser that all test files share. */
    browserEndpoint: string;
    /** The address of the built site's home page. */
    siteUrl: string;
  }
}

const BUILT = 'dist';

/** Serves the built default archive and starts the browser, once for all files of browser tests. Run `npm run build` first. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveFolder(path.resolve(BUILT));
  const browser = await chromium.launchServer({ executablePath: findBrowser(), args: flags() });
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}

/** Nothing of the browser's own may reach for the network, and root has no sandbox. */
function flags(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return [...quiet, '--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}
