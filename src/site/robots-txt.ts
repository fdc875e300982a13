import type { PageSource } from './page-source.ts';

/** `robots.txt` (RFC 9309): everything may be read; the sitemap's absolute address. */
export function robotsTxt({ paths }: Pick<PageSource, 'paths'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${paths.absolute(paths.file('sitemap-index.xml'))}\n`;
}
