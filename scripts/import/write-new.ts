import { constants, copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NewFile } from '../../src/import/import-file.ts';

/**
 * Writes a page that doesn't exist yet and before it the files that it names, all or none, each whole or not at all: the name of one
 * that is there already, else undefined. A file that is there with the same bytes is left from a run that was stopped.
 *
 * @param dir the content folder
 */
export function writeNew(dir: string, page: NewFile, files: readonly NewFile[]): string | undefined {
  if (existsSync(path.join(dir, page.file))) return page.file;
  const written: string[] = [];
  for (const { file, bytes } of [...files, page]) {
    const target = path.join(dir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    try {
      writeWhole(target, bytes);
      written.push(target);
    } catch (error) {
      const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
      if (isThere && file !== page.file && readFileSync(target).equals(bytes)) continue;
      for (const one of written) rmSync(one);
      if (isThere) return file;
      throw error;
    }
  }
  return undefined;
}

/** Writes beside the target first, under a name that content folders leave out, so that an end in the middle leaves no half a file. */
function writeWhole(target: string, bytes: Uint8Array): void {
  if (existsSync(target)) throw Object.assign(new Error(target), { code: 'EEXIST' });
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.new`);
  try {
    writeFileSync(beside, bytes);
    putInPlace(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

function putInPlace(beside: string, target: string): void {
  try {
    linkSync(beside, target);
  } catch (error) {
    if (!isWithoutLinks(error)) throw error;
    copyFileSync(beside, target, constants.COPYFILE_EXCL);
  }
}

/** Whether a drive knows no links, as memory sticks and some network folders do; Node says `EISDIR` of exFAT on Windows. */
export function isWithoutLinks(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EISDIR'].includes(code);
}
