import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ContentFile } from './content-paths.ts';
import { bytesOf } from './file-bytes.ts';
import type { FileResult, ReadSettings } from './file-result.ts';
import { isMissing } from './is-missing.ts';
import { readFiles, type ReadTask } from './read-files.ts';
import { readerVersion } from './reader-version.ts';
import { ResultCache } from './result-cache.ts';

export interface ReadOptions {
  /** Where results are kept from one run to the next; without it nothing is kept. */
  cacheDir?: string;
  onProgress?: (done: number, of: number) => void;
}

/** Files open at a time. */
const OPEN = 32;

/** Reads content files, or takes what reading them gave before. The results are in the order of the files. */
export async function readResults(
  contentDir: string,
  files: readonly ContentFile[],
  { profile, locale }: ReadSettings,
  { cacheDir, onProgress }: ReadOptions,
): Promise<Map<string, FileResult>> {
  const cache = await ResultCache.open(cacheDir === undefined ? undefined : path.join(cacheDir, 'rendered'));
  const version = cacheDir === undefined ? '' : readerVersion() + JSON.stringify({ profile, locale });
  // Each file has its place from the start, so that the order of reading leaves no trace.
  const results = new Map<string, FileResult>(files.map(({ file }) => [file, { draft: false, problems: [] }]));
  let done = 0;
  const finish = ({ file }: ContentFile, result: FileResult) => {
    results.set(file, result);
    done += 1;
  };
  const tasks: (ReadTask & { digest: string })[] = [];
  const open = async (file: ContentFile) => {
    const bytes = await bytesOf(path.join(contentDir, file.file), file.file).catch(goneMeanwhile);
    if (!bytes || 'code' in bytes) return finish(file, { draft: false, problems: bytes ? [bytes] : [] });
    const digest = createHash('sha256').update(version).update(bytes).digest('base64');
    const known = cache.get(file.file, digest);
    if (known) finish(file, known);
    else tasks.push({ file, bytes, digest });
  };
  for (let i = 0; i < files.length; i += OPEN) await Promise.all(files.slice(i, i + OPEN).map(open));
  onProgress?.(done, files.length);
  await readFiles(tasks, { profile, locale }, ({ file, digest }, result) => {
    finish(file, result);
    cache.set(file.file, digest, result);
    onProgress?.(done, files.length);
  });
  await cache.save();
  return results;
}

/** A file that was deleted since it was listed is as if it had never been there. */
function goneMeanwhile(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}
