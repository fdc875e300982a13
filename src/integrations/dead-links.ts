import { Buffer } from 'node:buffer';

/**
 * The links of a page to places within the site where no file is.
 *
 * Links to other sites and to anchors of the page itself are not looked at, nor is what follows `?` or `#`.
 *
 * @param page an HTML file's bytes
 * @param file its path from the site's root, with `/`
 * @param files every file of the site, as such paths (folders may be among them)
 * @param base the path of the site's address, from `/` to `/`
 * @returns the links as they stand in the page, each once
 */
export function deadLinks(page: Buffer, file: string, files: ReadonlySet<string>, base: string): string[] {
  const dead = new Set<string>();
  for (const href of new Set(hrefsOf(page.toString('latin1')))) {
    const link = readableHref(href);
    if (isWithinSite(link) && !leadsToFile(link, file, files, base)) dead.add(link);
  }
  return [...dead];
}

// Bytes are read as Latin-1, which is cheaper than UTF-8; the few links with other letters are decoded afterwards.
// Going from `<a` to the next `>` by hand keeps the time linear, whatever the page holds.
function hrefsOf(html: string): string[] {
  const hrefs: string[] = [];
  for (let start = html.indexOf('<a'); start >= 0; start = html.indexOf('<a', start + 2)) {
    if (!/\s/.test(html.charAt(start + 2))) continue;
    const end = html.indexOf('>', start);
    if (end < 0) break;
    const match = /\shref=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/.exec(html.slice(start, end));
    const href = match && (match[1] ?? match[2] ?? match[3]);
    if (href) hrefs.push(href);
    start = end;
  }
  return hrefs;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

function readableHref(latin1: string): string {
  const text = /^[\x00-\x7f]*$/.test(latin1) ? latin1 : Buffer.from(latin1, 'latin1').toString('utf8');
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|quot|apos|lt|gt);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const code = Number(name.slice(1).replace(/^x/i, '0x'));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function isWithinSite(link: string): boolean {
  return !link.startsWith('#') && !link.startsWith('//') && !/^[a-z][a-z0-9+.-]*:/i.test(link);
}

// Most links are such paths, and need no URL parser.
const PLAIN_PATH = /^(?:\/[a-z0-9_-]+)+\/?$/;

function leadsToFile(link: string, file: string, files: ReadonlySet<string>, base: string): boolean {
  const path = PLAIN_PATH.test(link) ? link : resolvedPath(link, file, base);
  if (!path?.startsWith(base)) return false;
  const target = decodedPath(path.slice(base.length));
  if (target === undefined) return false;
  return files.has(target === '' || target.endsWith('/') ? `${target}index.html` : target);
}

function resolvedPath(link: string, file: string, base: string): string | undefined {
  const page = file
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return URL.parse(link, `https://site.invalid${base}${page}`)?.pathname;
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
