import { rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { EXAMPLE_HARBOUR, TINH_MAU } from '../../scripts/demo/demo-archives.ts';
import { serveCompressed } from '../../scripts/serve-compressed.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { buildArchive } from './build-archive.ts';
import { buildKnownChanges } from './build-known-changes.ts';
import { findBrowser } from '../../scripts/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where Playwright finds the browser that all test files share. */
    browserEndpoint: string;
    /** The address of the built site's home page. */
    siteUrl: string;
    /** That of the archive tests/fixtures/archives/known-changes, built with the data of 10 March 2026. */
    knownChangesUrl: string;
    /** That of the demonstration archive of tỉnh Mẫu, its texts compressed on the way. */
    demoUrl: string;
    /** That of the demonstration archive of Example Harbour, in English. */
    harbourUrl: string;
    /** The folder that the archive of known changes was built into. */
    knownChangesDir: string;
    /** The address of the archive tests/fixtures/archives/search-cases, below a base path. */
    searchCasesUrl: string;
  }
}

const BUILT = 'dist';

/**
 * Serves the built archives and starts the browser, once for all files of browser tests. Run `npm run build` and
 * `npm run demo -- --no-serve` first.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const knownChangesDir = await buildKnownChanges('2026-03-10');
  const searchCasesDir = await buildArchive('search-cases', '2025-06-01');
  const site = await serveFolder(path.resolve(BUILT));
  const demo = await serveCompressed(TINH_MAU.site);
  const harbour = await serveFolder(EXAMPLE_HARBOUR.site);
  const knownChanges = await serveFolder(knownChangesDir);
  const searchCases = await serveFolder(searchCasesDir);
  const browser = await chromium.launchServer({ executablePath: findBrowser(), args: flags() });
  project.provide('siteUrl', site.url);
  project.provide('demoUrl', demo.url);
  project.provide('harbourUrl', harbour.url);
  project.provide('knownChangesUrl', knownChanges.url);
  project.provide('knownChangesDir', knownChangesDir);
  project.provide('searchCasesUrl', searchCases.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([site, demo, harbour, knownChanges, searchCases].map((served) => served.close()));
    await Promise.all([knownChangesDir, searchCasesDir].map((dir) => rm(path.dirname(dir), { recursive: true })));
  };
}

/** Nothing of the browser's own may reach for the network, and root has no sandbox. */
function flags(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return [...quiet, '--disable-gpu', '--disable-quic', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}
