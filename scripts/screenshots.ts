import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { buildDemo } from './demo.ts';
import { EXAMPLE_HARBOUR, TINH_MAU, type DemoArchive } from './demo/demo-archives.ts';
import { DEMO_PAGES, HARBOUR_PAGES, type DemoPage } from './demo/demo-pages.ts';
import { CHECKOUT, readFlags, UsageError, withUsage } from './flags.ts';
import { openBrowser } from './open-browser.ts';
import { MODES, takePicture, type Mode } from './screenshots/take-picture.ts';
import { writeDocsPictures, writeGuidePictures } from './screenshots/docs-pictures.ts';
import { takeGuidePictures } from './screenshots/guide-pictures.ts';
import { serveFolder } from './serve-folder.ts';

const PICTURES = path.join(CHECKOUT, '.cache', 'screenshots');
const SITES: [DemoArchive, readonly DemoPage[]][] = [
  [TINH_MAU, DEMO_PAGES],
  [EXAMPLE_HARBOUR, HARBOUR_PAGES],
];

/**
 * `npm run screenshots -- [--only NAME,…] [--mode light|dark|phone|print] [--docs | --guide]`: takes every template of the
 * demonstration archives into `.cache/screenshots/<name>-<mode>.png`, on a fixed day; builds the archives where they
 * aren't built yet. `--docs` takes those of the documentation anew, into
 * `docs/images/`, `--guide` those of the guide of first steps and no others.
 *
 * @returns 0 where all were taken, 1 where an archive could not be built, 2 where it was called wrongly
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const { own } = readFlags(args, {
      only: { type: 'string' },
      mode: { type: 'string' },
      docs: { type: 'boolean' },
      guide: { type: 'boolean' },
    });
    const modes = askedModes(own['mode']);
    const names = typeof own['only'] === 'string' ? own['only'].split(',') : undefined;
    mkdirSync(PICTURES, { recursive: true });
    const browser = await openBrowser();
    try {
      if (own['guide']) {
        await takeGuidePictures(browser, PICTURES);
        await writeGuidePictures(PICTURES);
        return 0;
      }
      for (const [archive, pages] of SITES) {
        const asked = pages.filter(({ name }) => !names || names.includes(name));
        if (asked.length > 0 && !(await takeSite(browser, archive, asked, modes))) return 1;
      }
    } finally {
      await browser.close();
    }
    if (own['docs']) await writeDocsPictures(PICTURES);
    return 0;
  });
}

function askedModes(mode: string | boolean | undefined): Mode[] {
  const all = Object.keys(MODES) as Mode[];
  if (mode === undefined) return all;
  const asked = all.filter((known) => known === mode);
  if (asked.length === 0) throw new UsageError(() => `--mode: ${all.join(', ')}`);
  return asked;
}

async function takeSite(browser: Browser, archive: DemoArchive, pages: readonly DemoPage[], modes: Mode[]) {
  if (!existsSync(path.join(archive.site, 'index.html')) && (await buildDemo(archive)) !== 0) return false;
  const served = await serveFolder(archive.site);
  try {
    for (const mode of modes) {
      for (const page of pages) {
        const file = path.join(PICTURES, `${page.name}-${mode}.png`);
        await takePicture(browser, { url: new URL(page.address, served.url).href, locale: served.locale, mode, file });
      }
      console.log(`${archive.name}, ${mode}: ${pages.length}`);
    }
  } finally {
    await served.close();
  }
  return true;
}
