import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { CHECKOUT } from '../flags.ts';

/**
 * Builds what a function writes as content: below a folder, with nothing cached.
 *
 * @returns the folder of the site
 */
export async function buildSite(folder: string, writeContent: (dir: string) => void): Promise<string> {
  const [content, site] = [path.join(folder, 'content'), path.join(folder, 'site')] as const;
  writeContent(content);
  const command = [path.join(CHECKOUT, 'scripts/run.mjs'), 'build', '--content', content, '--out', site];
  const env = { ...process.env, CONGBO_CACHE: path.join(folder, 'cache') };
  await promisify(execFile)(process.execPath, command, { env, maxBuffer: Infinity });
  return site;
}
