import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import type { Progress } from '../progress.ts';
import { serveFolder } from '../serve-folder.ts';
import { buildSite } from './build-site.ts';
import type { Collection } from './collection.ts';
import type { Engine } from './engine.ts';
import { engineNames } from './engine-names.ts';
import { answersTo, measure, type Measurement } from './measure.ts';
import { minisearchEngine } from './minisearch-engine.ts';
import { oramaEngine } from './orama-engine.ts';
import { ownEngine } from './own-engine.ts';
import { indexWithPagefind, pagefindEngine } from './pagefind-engine.ts';

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
      ownEngine(engineNames.own, browser, served[0].url),
      await pagefindEngine(
        engineNames.pagefind,
        browser,
        { folder: plain, url: served[1].url },
        decisionsIn(collection),
      ),
      minisearchEngine(engineNames.minisearch, collection.provisions),
      await oramaEngine(engineNames.orama, collection.provisions),
    ];
    const answers = engines.length * answersTo(collection.asked);
    let done = 0;
    const measurements: Measurement[] = [];
    for (const engine of engines) {
      const onAnswer = () => progress.show('queries', ++done, answers);
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
  progress.show('pages');
  const site = await buildSite(folder, collection.writeContent);
  const plain = path.join(folder, 'plain');
  progress.show('index');
  cpSync(site, plain, { recursive: true });
  rmSync(path.join(plain, 'pagefind'), { recursive: true, force: true });
  await indexWithPagefind(plain);
  return { site, plain };
}

/** The ids of the decisions that hold its provisions. */
function decisionsIn({ provisions }: Collection): string[] {
  return [...new Set(provisions.map(({ address }) => address.split('#')[0]!))];
}
