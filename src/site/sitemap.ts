import { comparedPairs } from './compare/compared-pairs.ts';
import { familyAddresses } from './lineage/family-paths.ts';
import { once } from './once.ts';
import type { Site } from './site.ts';

/** Whether an absolute address belongs in the sitemap: not stubs, comparisons and lineages, which are `noindex`, nor the search page. */
export function isForSitemap(site: Site, address: string): boolean {
  return !leftOut(site).has(new URL(address).pathname);
}

const leftOut = once(({ archive, paths }: Site) => {
  const stubs = [...archive.decisions.values()].filter(({ held }) => !held).map(({ id }) => paths.decision(id));
  const comparisons = comparedPairs(archive).map(({ newer, older }) => paths.comparison(newer, older));
  const lineages = familyAddresses({ archive, paths });
  return new Set([...stubs, ...comparisons, ...lineages, paths.search]);
});
