import type { PageSource } from '../page-source.ts';
import { pageCount } from '../pager.ts';
import { largeFamilies } from './family.ts';

/** The pages of large families, by the two parts of the eldest's id: the first of each, or the later ones. */
export function familyPaths({ archive }: PageSource, routePattern: string) {
  const later = routePattern.includes('[page]');
  return largeFamilies(archive).flatMap(({ id, members }) => {
    const [year = '', slug = ''] = id.split('/');
    const pages = pageCount(members.length);
    if (!later) return [{ params: { year, slug }, props: { id, page: 1 } }];
    return Array.from({ length: pages - 1 }, (_, index) => ({
      params: { year, slug, page: String(index + 2) },
      props: { id, page: index + 2 },
    }));
  });
}

/** The addresses of all pages of large families. */
export function familyAddresses({ archive, paths }: PageSource): string[] {
  return largeFamilies(archive).flatMap(({ id, members }) =>
    Array.from({ length: pageCount(members.length) }, (_, index) => paths.lineage(id, index + 1)),
  );
}
