import type { PageSource } from './page-source.ts';

/** The picture of a site in tabs and bookmarks. */
export interface SiteIcon {
  href: string;
  /** A media type, where the file's ending tells it. */
  type?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  ico: 'image/x-icon',
};

/** The emblem of the site, else the picture that comes with every site. */
export function siteIcon({ archive, paths }: PageSource): SiteIcon {
  const { emblem } = archive.settings;
  if (emblem === undefined) return { href: paths.file('favicon.svg'), type: 'image/svg+xml' };
  const type = TYPES[emblem.slice(emblem.lastIndexOf('.') + 1).toLowerCase()];
  return { href: paths.attachment(emblem), ...(type !== undefined && { type }) };
}
