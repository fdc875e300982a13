import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromCaller } from '../flags.ts';

/**
 * Writes the list of a register beside it, else where npm was called: `so-van-ban-chua-khop.csv`. What is there is never
 * written over: another list gets `-2`, and one that says the same is left.
 *
 * @param isNews pages were made; without any, a list that is there says all
 * @returns the file that holds the list
 * @throws the file system's error where neither folder may be written
 */
export function writeList(register: string, ending: string, list: string, isNews: boolean): string {
  const name = `${path.basename(register, path.extname(register))}-${ending}`;
  let failed: unknown;
  for (const folder of [path.dirname(register), fromCaller('.')]) {
    for (let count = 1; ; count += 1) {
      const file = path.join(folder, `${name}${count === 1 ? '' : `-${count}`}.csv`);
      if (existsSync(file)) {
        if (!isNews || readFileSync(file, 'utf8') === list) return file;
        continue;
      }
      try {
        writeFileSync(file, list, { flag: 'wx' });
        return file;
      } catch (error) {
        // The register may lie where nobody may write.
        if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
        failed = error;
        break;
      }
    }
  }
  throw failed;
}
