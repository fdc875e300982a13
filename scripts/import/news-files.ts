import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { newsImportTextsOf } from '../../src/i18n/import-news/import-news-texts.ts';
import { pictureType } from '../../src/reading/picture-type.ts';
import type { Picture } from '../../src/reading/source-text.ts';
import { UsageError } from '../flags.ts';
import { holdsPath } from '../holds-path.ts';
import { namedFiles, nothingToRead } from './source-files.ts';

/** Feeds and saved pages of a folder; what a browser saves beside a page isn't one. */
const ENDINGS = ['xml', 'rss', 'atom', 'html', 'htm', 'mht', 'mhtml'];
const BESIDE = ['**/*_files/**', '**/*.files/**'];
const MOST_BYTES = 50e6;

/**
 * The files that were named, those of folders in the order of their names.
 *
 * @throws UsageError
 */
export function newsFiles(named: readonly string[]): string[] {
  if (named.length === 0) throw new UsageError((_, locale) => newsImportTextsOf(locale).noFiles);
  const files = namedFiles(named, `**/*.{${ENDINGS.join(',')}}`, BESIDE);
  if (files.length === 0) throw nothingToRead(ENDINGS);
  return files;
}

/**
 * The picture that lies beside a saved page, by the address that the page has for it; nothing outside the page's folder.
 *
 * @param page absolute
 */
export function pictureBeside(page: string): (address: string) => Picture | undefined {
  const folder = realpathSync(path.dirname(page));
  return (address) => {
    if (/^[a-z][a-z\d+.-]+:|^[/\\]/i.test(address)) return undefined;
    const names = [address, address.split(/[?#]/, 1)[0]!].flatMap((each) => [each, decoded(each)]);
    for (const name of names) {
      const file = path.resolve(folder, name.normalize('NFC'));
      const found = [file, path.resolve(folder, name), path.resolve(folder, name.normalize('NFD'))].find(isFile);
      if (found === undefined || !holdsPath(folder, realpathSync(found))) continue;
      const bytes = readFileSync(found);
      const type = pictureType(bytes);
      if (type !== undefined) return { bytes, type };
    }
    return undefined;
  };
}

/** An address of a page may be any text: what is no name of a file here names none. */
function isFile(file: string): boolean {
  try {
    const found = statSync(file);
    return found.isFile() && found.size <= MOST_BYTES;
  } catch {
    return false;
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
