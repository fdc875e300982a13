import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * A digest of everything that decides how a text is rendered: this folder, the domain (citations, numbers) and the
 * versions of the libraries. What was rendered by another version must be rendered anew.
 */
export const PIPELINE_VERSION: string = digest();

function digest(): string {
  const hash = createHash('sha256');
  for (const file of globSync('src/{domain,markdown}/**/*.ts', { cwd: ROOT }).sort()) {
    hash.update(file).update(readFileSync(path.join(ROOT, file)));
  }
  return hash.update(readFileSync(path.join(ROOT, 'package-lock.json'))).digest('hex');
}
