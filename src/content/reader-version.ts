import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.resolve(import.meta.dirname, '..');

/**
 * A digest of the code that reads and renders content files, and of the libraries' versions: results of another
 * version are not used again.
 */
export function readerVersion(): string {
  const hash = createHash('sha256');
  const files = ['content', 'markdown', 'domain'].flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: SOURCES }));
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(SOURCES, file)));
  return hash.update(readFileSync(path.join(SOURCES, '..', 'package-lock.json'))).digest('hex');
}
