import { facetsPath, fragmentsPath, type FragmentTable } from '../../../domain/search/facet-files.ts';
import { unpackFacets, type FacetTable, type PackedFacets } from '../../../domain/search/facet-table.ts';
import type { Found } from '../lane.ts';

/** The table of facets, and which of its pages something found is of. */
export interface Facets extends FacetTable {
  /** The number of the page. Throws where what was found is of another build than the table. */
  pageOf(found: Found): number;
}

/** Gives the facets of the site, loaded when they are first asked for. Rejects where they can't be had. */
export type FacetSource = () => Promise<Facets>;

/** Loads JSON by its address, as `fetchJson` does. */
type LoadJson = (address: string, init?: RequestInit) => Promise<unknown>;

/**
 * @param base the base of the site's addresses
 * @param withFragments whether Pagefind searches the texts, whose pages have names and no numbers
 */
export function facetSource(base: string, build: string, withFragments: boolean, load: LoadJson): FacetSource {
  let facets: Facets | undefined;
  const loadAll = async (): Promise<Facets> => {
    const [table, fragments] = await Promise.all([
      load(base + facetsPath(build)) as Promise<PackedFacets>,
      // It keeps its name where only texts have changed.
      withFragments ? (load(base + fragmentsPath(build), { cache: 'no-cache' }) as Promise<FragmentTable>) : {},
    ]);
    return {
      ...unpackFacets(table),
      pageOf: (found) => pageOf(found, fragments),
    };
  };
  return async () => (facets ??= await loadAll());
}

function pageOf(found: Found, fragments: FragmentTable): number {
  if ('listed' in found) return found.listed;
  if ('entry' in found) return found.entry.page;
  if ('mention' in found) return found.mention.at;
  if ('unit' in found) return found.page;
  const page = fragments[found.hit.key];
  if (page === undefined) throw new Error(`No page is known of ${found.hit.key}`);
  return page;
}
