import type { BreadcrumbList, ListItem } from 'schema-dts';
import type { Frame } from '../frame.ts';
import type { PageSource } from '../page-source.ts';

/** The way from the home page to a page, the page itself last; none for a page without one. */
export function breadcrumbData(
  { paths }: Pick<PageSource, 'paths'>,
  { crumbs = [], title, path }: Pick<Frame, 'crumbs' | 'title' | 'path'>,
): BreadcrumbList | undefined {
  if (crumbs.length === 0) return undefined;
  const steps = [...crumbs, { text: title, href: path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, href }, index): ListItem => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: paths.absolute(href),
    })),
  };
}
