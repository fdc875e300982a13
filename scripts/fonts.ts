import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CHECKOUT, readFlags, withUsage } from './flags.ts';
import { FONT_FOLDER, fontFolder } from './make-fonts/font-folder.ts';

/** `npm run fonts`: makes the files of the type that comes with pages, in `src/styles/fonts/`. */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    readFlags(args, {});
    const dir = path.join(CHECKOUT, FONT_FOLDER);
    await mkdir(dir, { recursive: true });
    for (const [name, bytes] of await fontFolder()) {
      await writeFile(path.join(dir, name), bytes);
      console.log(`${name}: ${bytes.length} bytes`);
    }
    return 0;
  });
}
