import { once } from 'node:events';
import os from 'node:os';
import { Worker } from 'node:worker_threads';

/** How files are read apart from the main thread. */
export interface WorkerPlan {
  /** A module that answers each path that it is sent with one message. */
  script: URL;
  /** Milliseconds after which a file is given up. */
  patience: number;
  /** Files for which one more worker, which takes a third of a second to start, is worth it. */
  share: number;
  onProgress?: (done: number, of: number) => void;
}

/**
 * Reads files apart from the main thread: a file made to exhaust time or memory costs its own answer, and nothing else.
 *
 * @param files absolute paths
 * @returns the answers by path; a file that can't be read has no entry
 */
export async function askWorkers<Answer>(files: readonly string[], plan: WorkerPlan): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const queue = [...files].reverse();
  const workers = Math.min(os.availableParallelism(), Math.ceil(files.length / plan.share));
  const told = (): void => plan.onProgress?.(files.length - queue.length, files.length);
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (queue.length) await work(queue, answers, plan, told);
    }),
  );
  return answers;
}

/** Empties the queue, up to the first file that doesn't end well. */
async function work<Answer>(
  queue: string[],
  answers: Map<string, Answer>,
  { script, patience }: WorkerPlan,
  told: () => void,
): Promise<void> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: 512 } });
  try {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      worker.postMessage(file);
      const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(patience) })) as [Answer?];
      if (answer !== undefined) answers.set(file, answer);
      told();
    }
  } catch {
    // The worker ran out of time or memory; the next one goes on behind this file.
  } finally {
    await worker.terminate();
  }
}
