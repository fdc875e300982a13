import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { importTextsOf } from '../../src/i18n/import/import-texts.ts';
import { fromCaller, UsageError } from '../flags.ts';

/** What a folder is searched for; a file that is named by itself may be any. */
const KINDS = '**/*.{docx,doc,rtf,odt,html,htm,txt,md,pdf}';

/** The files that were named, those of folders in the order of their names; Word's own lock files (`~$…`) left out. */
export function sourceFiles(named: readonly string[]): string[] {
  if (named.length === 0) throw new UsageError((_, locale) => importTextsOf(locale).noFiles);
  return named.map(fromCaller).flatMap((name) => {
    if (!existsSync(name)) throw new UsageError((_, locale) => importTextsOf(locale).notFound(name));
    if (!statSync(name).isDirectory()) return [name];
    const files = globSync(KINDS, { cwd: name, ignore: ['**/~$*'], caseSensitiveMatch: false });
    return files.sort().map((file) => path.join(name, file));
  });
}
