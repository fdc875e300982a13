import path from 'node:path';
import { findSite, provideSite, type Site } from '../site/site.ts';
import { cacheDirOf } from './cache-dir.ts';

/**
 * The site that a command provided; where Astro was started by itself (`astro check`, an editor's plug-in), that of
 * the checkout's own `content/`.
 *
 * @throws where the content has errors: their codes and places
 */
export async function currentSite(checkout: string): Promise<Site> {
  const provided = findSite();
  if (provided) return provided;
  // Loaded only here: a command has read the content before Astro's configuration is loaded.
  const { checkContent } = await import('../site/check-content.ts');
  const { withFileFacts } = await import('../site/with-file-facts.ts');
  const contentDir = path.join(checkout, 'content');
  const cacheDir = cacheDirOf(contentDir, checkout);
  const { site: checked, problems } = await checkContent(contentDir, { cacheDir });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (!checked || errors.length > 0) {
    const places = errors.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`);
    throw new Error(['The content has errors; "npm run check" explains them:', ...places].join('\n'));
  }
  const site = await withFileFacts(checked, cacheDir);
  provideSite(site);
  return site;
}
