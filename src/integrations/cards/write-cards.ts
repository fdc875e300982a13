import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { replaceFile } from '../../content/replace-file.ts';
import { CARD_VERSION } from '../../site/cards/card.ts';
import { cardsOf, type CardEntry } from '../../site/cards/cards-of.ts';
import type { Site } from '../../site/site.ts';

/** Files copied at a time. */
const BATCH = 64;

/** Days after which a kept card that no page shows any more is thrown away. */
const KEPT_DAYS = 90;

/** A card to be put out, and where its picture is kept from one build to the next. */
interface Task extends CardEntry {
  kept: string;
}

/**
 * Writes the cards of a site's pages into a built site. Those that an earlier build drew are taken from the cache; the
 * others are drawn in worker threads, some 70 ms of a core each.
 *
 * @param outDir the built site's folder
 * @param cacheDir the folder kept from one build to the next
 * @param onProgress told of the cards that are drawn
 */
export async function writeCards(
  site: Site,
  outDir: string,
  cacheDir: string,
  onProgress?: (done: number, of: number) => void,
): Promise<void> {
  const entries = [...cardsOf(site.archive).values()];
  if (entries.length === 0) return;
  const folder = path.join(cacheDir, 'cards');
  await mkdir(folder, { recursive: true });
  const emblem = await emblemOf(site);
  const tasks = entries.map((entry) => ({ ...entry, kept: path.join(folder, `${digestOf(entry, emblem)}.png`) }));
  await draw(
    tasks.filter(({ kept }) => !existsSync(kept)),
    emblem,
    onProgress,
  );
  await putOut(tasks, outDir);
  await throwAway(folder, new Set(tasks.map(({ kept }) => path.basename(kept))));
}

async function emblemOf({ archive, contentDir }: Site): Promise<Buffer | undefined> {
  const { emblem } = archive.settings;
  return emblem === undefined ? undefined : readFile(path.join(contentDir, 'attachments', emblem));
}

function digestOf({ card }: CardEntry, emblem: Buffer | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify([CARD_VERSION, card]));
  if (emblem) hash.update(emblem);
  return hash.digest('hex');
}

async function draw(tasks: Task[], emblem: Buffer | undefined, onProgress?: (done: number, of: number) => void) {
  const of = tasks.length;
  // Two pages may show the same.
  const left = [...new Map(tasks.map((task) => [task.kept, task])).values()];
  const workers = Math.min(os.availableParallelism(), left.length);
  const onDrawn = () => onProgress?.(of - left.length, of);
  await Promise.all(Array.from({ length: workers }, () => work(left, emblem, onDrawn)));
}

async function work(left: Task[], emblem: Buffer | undefined, onDrawn: () => void): Promise<void> {
  const worker = new Worker(new URL('./card-worker.ts', import.meta.url), { workerData: { emblem } });
  try {
    for (let task = left.pop(); task; task = left.pop()) {
      worker.postMessage(task.card);
      const [png] = (await once(worker, 'message')) as [Uint8Array];
      await replaceFile(task.kept, png);
      onDrawn();
    }
  } finally {
    await worker.terminate();
  }
}

async function putOut(tasks: readonly Task[], outDir: string): Promise<void> {
  const folders = new Set(tasks.map(({ file }) => path.dirname(path.join(outDir, file))));
  for (const dir of folders) await mkdir(dir, { recursive: true });
  for (let at = 0; at < tasks.length; at += BATCH) {
    await Promise.all(tasks.slice(at, at + BATCH).map(({ kept, file }) => copyFile(kept, path.join(outDir, file))));
  }
}

async function throwAway(folder: string, used: ReadonlySet<string>): Promise<void> {
  const old = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (!used.has(name) && (await stat(file)).mtimeMs < old) await rm(file, { force: true });
  }
}
