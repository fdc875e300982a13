import { once } from 'node:events';
import os from 'node:os';
import { Worker } from 'node:worker_threads';

/** Milliseconds after which a PDF is given up; one takes about five. */
const PATIENCE = 20_000;
/** PDFs for which one more worker, which takes a third of a second to start, is worth it. */
const SHARE = 100;

/**
 * Counts the pages of PDF files, apart from the main thread: a file made to exhaust time or memory costs its number of
 * pages, and nothing else.
 *
 * @param files absolute paths
 * @returns by path; a file that can't be read has no entry
 */
export async function countPages(files: readonly string[]): Promise<Map<string, number>> {
  const pages = new Map<string, number>();
  const queue = [...files].reverse();
  const workers = Math.min(os.availableParallelism(), Math.ceil(files.length / SHARE));
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (queue.length) await work(queue, pages);
    }),
  );
  return pages;
}

/** Empties the queue, up to the first file that doesn't end well. */
async function work(queue: string[], pages: Map<string, number>): Promise<void> {
  const worker = new Worker(new URL('./pages-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  try {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      worker.postMessage(file);
      const [count] = (await once(worker, 'message', { signal: AbortSignal.timeout(PATIENCE) })) as [number?];
      if (count !== undefined) pages.set(file, count);
    }
  } catch {
    // The worker ran out of time or memory; the next one goes on behind this file.
  } finally {
    await worker.terminate();
  }
}
