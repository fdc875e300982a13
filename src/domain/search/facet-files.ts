/** Where the table of facets lies below the site's base; `build` tells those of two builds apart. */
export const facetsPath = (build: string): string => `data/search/facets-${build}.json`;

/**
 * Where the numbers of pages lie by the names of Pagefind's fragments, of which it gives nothing else before they are
 * loaded: a `FragmentTable`. Its name says nothing of what it holds beyond the table it belongs to.
 */
export const fragmentsPath = (build: string): string => `data/search/fragments-${build}.json`;

/** By the name of a fragment, the number of its page. */
export type FragmentTable = Record<string, number>;
