import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NewFile } from '../../src/import/import-file.ts';

/**
 * Writes files that don't exist yet, all or none: the name of one that is there already, else undefined.
 *
 * @param dir the content folder
 */
export function writeNew(dir: string, files: readonly NewFile[]): string | undefined {
  const written: string[] = [];
  for (const { file, bytes } of files) {
    const target = path.join(dir, file);
    mkdirSync(path.dirname(target), { recursive: true });
    try {
      writeFileSync(target, bytes, { flag: 'wx' });
      written.push(target);
    } catch (error) {
      for (const one of written) rmSync(one);
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return file;
      throw error;
    }
  }
  return undefined;
}
