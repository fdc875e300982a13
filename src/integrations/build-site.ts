import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { attachmentsInUse } from '../site/attachments-in-use.ts';
import { provideSite, type Site } from '../site/site.ts';
import { withFileFacts } from '../site/with-file-facts.ts';
import { writeCards } from './cards/write-cards.ts';
import { pageCounter } from './page-counter.ts';
import { buildSearchIndex } from './search-index.ts';
import { verifyOutput } from './verify-output.ts';
import { writeRedirects } from './write-redirects.ts';

export type BuildPhase = 'pages' | 'index' | 'cards' | 'verify' | 'place';

export interface BuildOptions {
  /** The project's own folder. */
  checkout: string;
  outDir: string;
  cacheDir: string;
  onProgress?: (phase: BuildPhase, done?: number, of?: number) => void;
}

/** A build that was put in place, or what was found wrong with it, in sentences. */
export type BuildResult = { pages: number } | { wrong: string[] };

/**
 * Builds a checked site beside its place, indexes and verifies it, and puts it in place only then: a build that fails
 * leaves the last output as it was. The index is made while Astro renders pages, since both read only the archive.
 */
export async function buildSite(checked: Site, options: BuildOptions): Promise<BuildResult> {
  const { checkout, outDir, onProgress } = options;
  const site = await withFileFacts(checked, options.cacheDir);
  // Below the checkout, since Astro shares a folder among all builds whose output lies elsewhere.
  const builds = path.join(checkout, '.cache', 'builds');
  const work = path.join(builds, String(process.pid));
  await removeAbandoned(builds);
  const stopCleaning = cleanWhenInterrupted(work);
  try {
    const fresh = path.join(work, 'site');
    const pages = await buildInto(fresh, site, options);
    onProgress?.('verify');
    const wrong = await verifyOutput(site, fresh);
    if (wrong.length > 0) return { wrong };
    onProgress?.('place');
    await putInPlace(fresh, outDir);
    return { pages };
  } finally {
    stopCleaning();
    await rm(work, { recursive: true, force: true });
  }
}

async function buildInto(dir: string, site: Site, { checkout, cacheDir, onProgress }: BuildOptions): Promise<number> {
  provideSite(site);
  // Astro empties its output folder first; the index lies beside it until then.
  const indexDir = path.join(dir, '../index');
  let pages = 0;
  const rendering = build({
    root: checkout,
    outDir: dir,
    cacheDir: path.join(cacheDir, 'astro'),
    logLevel: 'error',
    vite: { cacheDir: path.join(cacheDir, 'vite'), logLevel: 'error' },
    integrations: [
      pageCounter((done, of) => {
        pages = of;
        onProgress?.('pages', done, of);
      }),
    ],
  });
  // Both are waited for, so that nothing writes into a folder that is being removed.
  const ends = await Promise.allSettled([rendering, indexed(site, indexDir, rendering, onProgress)]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  await rename(path.join(indexDir, 'pagefind'), path.join(dir, 'pagefind'));
  for (const name of await readdir(path.join(indexDir, 'data'))) {
    await rename(path.join(indexDir, 'data', name), path.join(dir, 'data', name));
  }
  await copyAttachments(site, dir);
  await writeCards(site, dir, cacheDir, (done, of) => onProgress?.('cards', done, of));
  await writeRedirects(site, dir);
  return pages;
}

/** Makes the search index; once the pages are done, what goes on is the index. */
async function indexed(
  site: Site,
  dir: string,
  rendering: Promise<void>,
  onProgress: BuildOptions['onProgress'],
): Promise<void> {
  const indexing = buildSearchIndex(site, dir);
  void rendering.then(() => onProgress?.('index')).catch(() => {});
  await indexing;
}

async function copyAttachments(site: Site, dir: string): Promise<void> {
  for (const file of attachmentsInUse(site)) {
    const target = path.join(dir, 'attachments', file);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(path.join(site.contentDir, 'attachments', file), target, { dereference: true });
  }
}

/** Swaps a finished site for the last one; both lie side by side for a moment, so that no reader finds half of one. */
async function putInPlace(fresh: string, outDir: string): Promise<void> {
  const beside = path.join(path.dirname(outDir), `.${path.basename(outDir)}.${process.pid}`);
  const [next, last] = [`${beside}.next`, `${beside}.last`];
  await mkdir(path.dirname(outDir), { recursive: true });
  try {
    await move(fresh, next);
    const hadOne = await rename(outDir, last).then(
      () => true,
      () => false,
    );
    await rename(next, outDir).catch(async (error: unknown) => {
      if (hadOne) await rename(last, outDir);
      throw error;
    });
  } finally {
    await Promise.all([next, last].map((dir) => rm(dir, { recursive: true, force: true })));
  }
}

async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}

/** Removes a half-made output when the command is interrupted; gives a function that takes that back. */
function cleanWhenInterrupted(dir: string): () => void {
  const stop = (signal: NodeJS.Signals) => {
    void rm(dir, { recursive: true, force: true }).finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return () => process.off('SIGINT', stop).off('SIGTERM', stop);
}

/** Removes what builds that were killed have left: those whose process is no more. */
async function removeAbandoned(builds: string): Promise<void> {
  for (const name of await readdir(builds).catch(() => [])) {
    if (!isRunning(Number(name))) await rm(path.join(builds, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
