import { statSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { importTextsOf } from '../../src/i18n/import/import-texts.ts';
import { fromCaller, UsageError } from '../flags.ts';

/** What a folder is searched for, by the endings; a file that is named by itself may be any. */
const ENDINGS = ['docx', 'doc', 'rtf', 'odt', 'html', 'htm', 'txt', 'md', 'pdf'];
export const KINDS = `**/*.{${ENDINGS.join(',')}}`;

/** Endings of other files that are said. */
const MOST_ENDINGS = 10;

/** Word's own lock files. */
const LOCKS = '**/~$*';

/**
 * The files of documents that were named, those of folders in the order of their names.
 *
 * @throws UsageError where there are none
 */
export function sourceFiles(named: readonly string[]): string[] {
  if (named.length === 0) throw new UsageError((_, locale) => importTextsOf(locale).noFiles);
  const files = namedFiles(named, KINDS);
  if (files.length === 0) throw nothingToRead(ENDINGS);
  return files;
}

/** Folders were named that hold no file of these endings. */
export function nothingToRead(endings: readonly string[]): UsageError {
  const kinds = endings.map((ending) => `.${ending}`).join(', ');
  return new UsageError((_, locale) => importTextsOf(locale).nothingToRead(kinds));
}

/** The files of folders that are not read: how many, and their endings with the most frequent first, `.jpg (12), .xlsx (1)`. */
export function otherKinds(named: readonly string[]): { count: number; endings: string } {
  const folders = named.filter((name) => {
    return statSync(onDisk(fromCaller(name)) ?? name, { throwIfNoEntry: false })?.isDirectory();
  });
  const others = namedFiles(folders, '**/*', [KINDS]);
  const byEnding = Map.groupBy(others, (file) => path.extname(file).toLowerCase() || path.basename(file));
  const endings = Array.from(byEnding, ([ending, { length }]) => ({ ending, length }))
    .sort((a, b) => b.length - a.length)
    .map(({ ending, length }) => `${ending} (${length})`);
  const more = endings.length > MOST_ENDINGS ? ', …' : '';
  return { count: others.length, endings: endings.slice(0, MOST_ENDINGS).join(', ') + more };
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

/** The name under which a file or folder lies there: macOS takes the letters of names apart, and who types them doesn't. */
export function onDisk(name: string): string | undefined {
  return [name, name.normalize('NFC'), name.normalize('NFD')].find((each) => statSync(each, { throwIfNoEntry: false }));
}
