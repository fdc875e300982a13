import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { replaceFile } from './replace-file.ts';

/** Files read at a time. */
const AT_ONCE = 4;

/** A digest with what a changed file is known by; `modified` in milliseconds. */
interface Kept {
  bytes: number;
  modified: number;
  sha256: string;
}

/**
 * The SHA-256 digests of files in lower-case hex; each state of a file is read once.
 *
 * @param dir where the files lie, absolute
 * @param files paths below it; a file that isn't there has no digest
 * @param cacheDir where digests are kept from one run to the next; without it nothing is kept
 */
export async function readDigests(
  dir: string,
  files: readonly string[],
  cacheDir?: string,
): Promise<Map<string, string>> {
  const kept = cacheDir === undefined ? undefined : path.join(cacheDir, 'digests.json');
  const old = await readKept(kept);
  const found = new Map<string, Kept>();
  let fresh = 0;
  const queue = [...new Set(files)].sort();
  for (let i = 0; i < queue.length; i += AT_ONCE) {
    await Promise.all(
      queue.slice(i, i + AT_ONCE).map(async (file) => {
        const known = await stat(path.join(dir, file)).catch(() => undefined);
        if (!known?.isFile()) return;
        const { size: bytes, mtimeMs: modified } = known;
        const before = old.get(file);
        const isKnown = before?.bytes === bytes && before.modified === modified;
        if (!isKnown) fresh += 1;
        found.set(file, isKnown ? before : { bytes, modified, sha256: await digestOf(path.join(dir, file)) });
      }),
    );
  }
  if (kept !== undefined && (fresh > 0 || old.size !== found.size)) await keep(kept, found);
  return new Map([...found].map(([file, { sha256 }]) => [file, sha256]));
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** What was kept; nothing where that is damaged or was never written. */
async function readKept(file: string | undefined): Promise<Map<string, Kept>> {
  try {
    return new Map(JSON.parse(file === undefined ? '[]' : await readFile(file, 'utf8')) as [string, Kept][]);
  } catch {
    return new Map();
  }
}

/** Writes the digests as a whole; a folder that can't be written to is left. */
async function keep(file: string, digests: ReadonlyMap<string, Kept>): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await replaceFile(file, JSON.stringify([...digests]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
