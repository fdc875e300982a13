import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Where what is kept from one build to the next lies: a folder for each content folder, so that builds of different
 * contents never touch each other's, and not below node_modules, which `npm ci` deletes.
 *
 * @param checkout the project's own folder
 */
export function cacheDirOf(contentDir: string, checkout: string): string {
  const digest = createHash('sha256').update(realpathSync(contentDir)).digest('hex').slice(0, 16);
  return path.join(process.env['CONGBO_CACHE'] ?? path.join(checkout, '.cache'), digest);
}
