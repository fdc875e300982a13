import { once } from 'node:events';
import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from './content-paths.ts';
import type { FileResult, ReadSettings } from './file-result.ts';
import { readFile } from './read-file.ts';

/** A file and its bytes. */
export interface ReadTask {
  file: ContentFile;
  bytes: Uint8Array;
}

/** Files that a worker is given at a time. */
const BATCH = 25;
/** Files for which workers, which take a third of a second to start, are not worth it. */
const FEW = 40;

/**
 * Reads and renders files, in worker threads where there are many.
 *
 * @param onResult told each file's result, in no certain order
 */
export async function readFiles<T extends ReadTask>(
  tasks: readonly T[],
  settings: ReadSettings,
  onResult: (task: T, result: FileResult) => void,
): Promise<void> {
  if (tasks.length < FEW) {
    for (const task of tasks) onResult(task, readFile(task.file, task.bytes, settings));
    return;
  }
  const batches = Array.from({ length: Math.ceil(tasks.length / BATCH) }, (_, i) =>
    tasks.slice(i * BATCH, (i + 1) * BATCH),
  );
  const workers = Math.min(os.availableParallelism(), batches.length);
  await Promise.all(Array.from({ length: workers }, () => work(batches, settings, onResult)));
}

async function work<T extends ReadTask>(
  batches: (readonly T[])[],
  settings: ReadSettings,
  onResult: (task: T, result: FileResult) => void,
): Promise<void> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData: { settings } });
  try {
    for (let batch = batches.pop(); batch; batch = batches.pop()) {
      worker.postMessage(batch);
      const [results] = (await once(worker, 'message')) as [FileResult[]];
      batch.forEach((task, i) => onResult(task, results[i]!));
    }
  } finally {
    await worker.terminate();
  }
}
