import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedOffice } from '../../import/installed-programs.ts';
import { writeDocx } from '../paper/write-docx.ts';
import type { Kind } from '../kinds.ts';

/** Word files saved as another kind by LibreOffice, where it is installed. */
export function converted(ending: string): Kind['make'] {
  return async (samples, folder) => {
    const work = path.join(folder, `office-${ending}`);
    mkdirSync(work, { recursive: true });
    const names = await Promise.all(
      samples.map(async ({ name, sheet }) => {
        const file = path.join(work, `${name}.docx`);
        writeFileSync(file, await writeDocx(sheet));
        return file;
      }),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', ending, '--outdir', work, ...names];
    const office = installedOffice();
    if (office === undefined) return undefined;
    try {
      execFileSync(office, args, { stdio: 'ignore', timeout: 120_000 });
    } catch {
      return undefined;
    }
    const made = names.map((name) => name.replace(/docx$/, ending));
    return made.every((name) => existsSync(name)) ? made.map((name) => readFileSync(name)) : undefined;
  };
}
