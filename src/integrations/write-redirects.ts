import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { redirectPage } from '../site/redirect-page.ts';
import { redirectsOf } from '../site/redirects.ts';
import type { Site } from '../site/site.ts';

/**
 * Writes the pages of a site's old addresses into a built site.
 *
 * @param outDir the built site's folder
 * @returns the files written, relative to it, with `/`
 */
export async function writeRedirects(site: Site, outDir: string): Promise<string[]> {
  const redirects = redirectsOf(site);
  for (const redirect of redirects) {
    const file = path.join(outDir, redirect.file);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, redirectPage(redirect, site));
  }
  return redirects.map(({ file }) => file);
}
