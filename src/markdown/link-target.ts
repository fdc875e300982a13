/** Where a link leads, as far as the file alone can tell. */
export type LinkTarget =
  | { kind: 'external'; href: string }
  /** Within the page: the fragment, without `#`. */
  | { kind: 'anchor'; fragment: string }
  /** Within the site, from the root or relative to the file. */
  | { kind: 'inner'; href: string }
  /** To what no link may lead to, such as `javascript:`; or nowhere. */
  | { kind: 'refused' };

const EXTERNAL_SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Reads a link's address as a browser would (WHATWG URL): control characters and spaces at its ends don't count,
 * line breaks and tabs nowhere, and `\` at its start is `/`. `//host` is external, and read as `https:`.
 */
export function linkTarget(written: string): LinkTarget {
  const href = trimControls(written.replace(/[\t\n\r]/g, ''));
  if (href === '') return { kind: 'refused' };
  if (href.startsWith('#')) return { kind: 'anchor', fragment: href.slice(1) };
  if (/^[\\/]{2}/.test(href)) return { kind: 'external', href: `https://${href.replace(/^[\\/]+/, '')}` };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1];
  if (scheme === undefined) return { kind: 'inner', href };
  return EXTERNAL_SCHEMES.has(scheme.toLowerCase()) ? { kind: 'external', href } : { kind: 'refused' };
}

function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return text.slice(start, end);
}
