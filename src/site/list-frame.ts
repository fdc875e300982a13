import type { Ref } from '../i18n/phrase.ts';
import { stringsOf } from '../i18n/strings-of.ts';
import type { Frame } from './frame.ts';
import { homeCrumb } from './home-crumb.ts';
import type { Pager } from './pager.ts';
import type { PageSource } from './page-source.ts';

/** What a list's frame is made of. `above` are the pages between the home page and the list. */
export interface ListFrameSource {
  heading: string;
  above: Ref[];
  pager: Pick<Pager, 'page' | 'pages'>;
  hrefOf: (page: number) => string;
}

/** The frame of a page of a list; above its later pages stands its first. */
export function listFrame(site: PageSource, { heading, above, pager, hrefOf }: ListFrameSource): Frame {
  const { page, pages } = pager;
  const { lists } = stringsOf(site.archive.settings.locale);
  const crumbs = [...homeCrumb(site), ...above];
  if (page === 1) return { title: heading, path: hrefOf(1), crumbs };
  return {
    title: `${heading} – ${lists.page(page, pages)}`,
    path: hrefOf(page),
    crumbs: [...crumbs, { text: heading, href: hrefOf(1) }],
  };
}
