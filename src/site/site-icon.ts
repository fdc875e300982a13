import { mediaTypeOf } from './media-type.ts';
import type { PageSource } from './page-source.ts';

/** The picture of a site in tabs and bookmarks. */
export interface SiteIcon {
  href: string;
  /** A media type, where the file's ending tells it. */
  type?: string;
}

/** The emblem of the site, else the picture that comes with every site. */
export function siteIcon({ archive, paths }: PageSource): SiteIcon {
  const { emblem } = archive.settings;
  if (emblem === undefined) return { href: paths.file('favicon.svg'), type: 'image/svg+xml' };
  const type = mediaTypeOf(emblem);
  return { href: paths.attachment(emblem), ...(type !== undefined && { type }) };
}
