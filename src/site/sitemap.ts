import { once } from './once.ts';
import type { Site } from './site.ts';

/** Whether an absolute address belongs in the sitemap: not stubs, which are `noindex`, nor the search page. */
export function isForSitemap(site: Site, address: string): boolean {
  return !leftOut(site).has(new URL(address).pathname);
}

const leftOut = once(({ archive, paths }: Site) => {
  const stubs = [...archive.decisions.values()].filter(({ held }) => !held).map(({ id }) => paths.decision(id));
  return new Set([...stubs, paths.search]);
});
