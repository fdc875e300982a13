import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder } from '../../scripts/import/in-temporary-folder.ts';
import { installedOffice } from '../../scripts/import/installed-programs.ts';
import { runProgram } from '../../scripts/import/run-program.ts';

/** What LibreOffice saves of a file as another kind: `doc`, `odt`, `rtf`, `xls`. */
export function savedAs(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    writeFileSync(path.join(folder, `a.${from}`), bytes);
    mkdirSync(path.join(folder, 'out'));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', 'out', `a.${from}`];
    await runProgram(installedOffice()!, args, { folder, timeout: 60_000 });
    return readFileSync(path.join(folder, 'out', `a.${to}`));
  });
}
