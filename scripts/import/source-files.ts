import { statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { importTextsOf } from '../../src/i18n/import/import-texts.ts';
import { fromCaller, UsageError } from '../flags.ts';

/** What a folder is searched for; a file that is named by itself may be any. */
export const KINDS = '**/*.{docx,doc,rtf,odt,html,htm,txt,md,pdf}';

/** Word's own lock files. */
const LOCKS = '**/~$*';

/** The files of documents that were named, those of folders in the order of their names. */
export function sourceFiles(named: readonly string[]): string[] {
  if (named.length === 0) throw new UsageError((_, locale) => importTextsOf(locale).noFiles);
  return namedFiles(named, KINDS);
}

/**
 * The files that were named, whole, and those of folders that fit a pattern.
 *
 * @throws UsageError where there is no such file; the file system's own error where it may not be seen
 */
export function namedFiles(named: readonly string[], pattern: string, ignore: readonly string[] = []): string[] {
  return named.map(fromCaller).flatMap((given) => {
    const name = onDisk(given);
    if (name === undefined) throw new UsageError((_, locale) => importTextsOf(locale).notFound(given));
    if (!statSync(name).isDirectory()) return [name];
    const files = globSync(pattern, { cwd: name, ignore: [LOCKS, ...ignore], caseSensitiveMatch: false });
    return files.sort().map((file) => path.join(name, file));
  });
}

/** macOS takes the letters of names apart, and who types them doesn't. */
function onDisk(name: string): string | undefined {
  return [name, name.normalize('NFC'), name.normalize('NFD')].find((each) => statSync(each, { throwIfNoEntry: false }));
}
