import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { CHECKOUT } from '../flags.ts';
import type { Progress } from '../progress.ts';
import { serveFolder } from '../serve-folder.ts';
import type { Collection } from './collection.ts';
import type { Engine } from './engine.ts';
import { engineNames } from './engine-names.ts';
import { measure, type Measurement } from './measure.ts';
import { minisearchEngine } from './minisearch-engine.ts';
import { oramaEngine } from './orama-engine.ts';
import { ownEngine } from './own-engine.ts';
import { indexWithPagefind, pagefindEngine } from './pagefind-engine.ts';
import { FORMS } from './query-forms.ts';

/** What measuring a collection works with. */
interface Work {
  /** A folder of its own, which need not exist. */
  folder: string;
  browser: Browser;
  progress: Progress;
}

/** Builds the collection as a site and asks every engine all its questions. */
export async function measureCollection(collection: Collection, work: Work): Promise<Measurement[]> {
  const { browser, progress } = work;
  const { site, plain } = await buildSites(collection, work);
  // The system chooses the ports: a search for free ones would be told in the midst of the report.
  const served = [await serveFolder(site, 0), await serveFolder(plain, 0)] as const;
  try {
    const engines: Engine[] = [
      await ownEngine(engineNames.own, browser, served[0].url),
      await pagefindEngine(engineNames.pagefind, browser, served[1].url),
      minisearchEngine(engineNames.minisearch, collection.provisions),
      await oramaEngine(engineNames.orama, collection.provisions),
    ];
    const questions = engines.length * FORMS.length * collection.asked.length;
    let done = 0;
    const measurements: Measurement[] = [];
    for (const engine of engines) {
      const onAnswer = () => progress.show('queries', ++done, questions);
      measurements.push(...(await measure(engine, collection.asked, onAnswer)));
    }
    return measurements;
  } finally {
    await Promise.all(browser.contexts().map((context) => context.close()));
    for (const { close } of served) await close();
  }
}

/** The built site, and a copy of its pages with an index by Pagefind's defaults in place of the site's own. */
async function buildSites(
  collection: Collection,
  { folder, progress }: Work,
): Promise<{ site: string; plain: string }> {
  const [content, site, plain] = ['content', 'site', 'plain'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  progress.show('pages');
  collection.writeContent(content);
  const command = [path.join(CHECKOUT, 'scripts/run.mjs'), 'build', '--content', content, '--out', site];
  const env = { ...process.env, CONGBO_CACHE: path.join(folder, 'cache') };
  await promisify(execFile)(process.execPath, command, { env, maxBuffer: Infinity });
  progress.show('index');
  cpSync(site, plain, { recursive: true });
  rmSync(path.join(plain, 'pagefind'), { recursive: true, force: true });
  await indexWithPagefind(plain);
  return { site, plain };
}
