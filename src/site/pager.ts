/** Where a page of a list stands among the others. */
export interface Pager {
  page: number;
  pages: number;
  previous?: string;
  next?: string;
  /** The first, the last and the near pages, in order; `undefined` for a gap. */
  links: ({ page: number; href: string } | undefined)[];
}

/** Entries on a page of a list (docs/content.md: "50 a page"). */
const PAGE_SIZE = 50;

const NEAR = 1;

/** How many pages a list has: at least one. */
export function pageCount(length: number, size = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(length / size));
}

/** The entries of a page, counted from 1. */
export function pageOf<T>(list: readonly T[], page: number): T[] {
  return list.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
}

/** The page, counted from 1, on which an entry of a list stands, by its place from 0. */
export function pageWith(index: number): number {
  return Math.floor(index / PAGE_SIZE) + 1;
}

/** Makes the links between a list's pages. */
export function pagerOf(length: number, page: number, hrefOf: (page: number) => string, size = PAGE_SIZE): Pager {
  const pages = pageCount(length, size);
  const near = [1, pages];
  for (let n = Math.max(1, page - NEAR); n <= Math.min(pages, page + NEAR); n++) near.push(n);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  const links: Pager['links'] = shown.flatMap((n, index) => {
    const gap = index > 0 && n - (shown[index - 1] ?? n) > 1;
    const link = { page: n, href: hrefOf(n) };
    return gap ? [undefined, link] : [link];
  });
  return {
    page,
    pages,
    ...(page > 1 && { previous: hrefOf(page - 1) }),
    ...(page < pages && { next: hrefOf(page + 1) }),
    links,
  };
}
