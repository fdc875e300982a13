import { askWorkers } from './ask-workers.ts';

/** One file takes about five milliseconds. */
const PLAN = { script: new URL('./pages-worker.ts', import.meta.url), patience: 20_000, share: 100 };

/**
 * Counts the pages of PDF files.
 *
 * @param files absolute paths
 * @returns by path; a file that can't be read has no entry
 */
export function countPages(files: readonly string[]): Promise<Map<string, number>> {
  return askWorkers(files, PLAN);
}
