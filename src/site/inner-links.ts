import path from 'node:path/posix';
import type { Archive } from '../domain/archive.ts';
import { nearest } from '../domain/nearest.ts';
import { once } from './once.ts';
import { pageAddresses } from './page-addresses.ts';
import { siteFiles } from './site-files.ts';
import type { Site } from './site.ts';

/** Where a link within the site leads: an address, base included, or nowhere. */
export type Destination = { address: string; attachment?: string } | { dead: true; nearest?: string };

/**
 * Resolves a link as an editor writes it (docs/content.md, "Links in text"): from the root it is below the base,
 * relative it is read from the file that holds it, and becomes the page's or file's address.
 *
 * @param href such as `/van-ban/2021/601-qd-ubnd/#dieu-3`, `../2021/601-qd-ubnd.md`, `../../attachments/a.pdf`
 * @param file the content file that holds the link, relative to the content folder
 */
export function destinationOf(href: string, file: string, site: Site): Destination {
  const { before, query, hash } = partsOf(href);
  const wanted = decoded(before);
  if (wanted === undefined) return { dead: true };
  const found = wanted.startsWith('/') ? fromRoot(wanted, site) : fromFile(wanted, file, site);
  if (!('page' in found)) return found;
  if (hash !== '' && !hasAnchor(found.page, hash.slice(1), site)) return { dead: true };
  return { address: found.page + query + hash };
}

type Found = { page: string } | Destination;

function partsOf(href: string): { before: string; query: string; hash: string } {
  const hashAt = href.indexOf('#');
  const hash = hashAt < 0 ? '' : href.slice(hashAt);
  const rest = hashAt < 0 ? href : href.slice(0, hashAt);
  const queryAt = rest.indexOf('?');
  return queryAt < 0
    ? { before: rest, query: '', hash }
    : { before: rest.slice(0, queryAt), query: rest.slice(queryAt), hash };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
}

function fromRoot(wanted: string, site: Site): Found {
  const { paths } = site;
  const address = paths.base + wanted.slice(1);
  if (wanted.startsWith('/attachments/')) return attachment(wanted.slice('/attachments/'.length), site);
  const pages = pagesOf(site);
  if (pages.has(address)) return { page: address };
  if (pages.has(`${address}/`)) return { page: `${address}/` };
  if (filesOf(site).has(wanted.slice(1))) return { address };
  const close = nearest(
    address,
    [...pages.keys()].filter((page) => page.length < address.length + 8),
    1,
  )[0];
  return { dead: true, ...(close === undefined ? {} : { nearest: `/${close.slice(paths.base.length)}` }) };
}

/** Files besides pages that a text may link to. */
const filesOf = once((site: Site): ReadonlySet<string> => new Set(siteFiles(site)));

function fromFile(wanted: string, file: string, site: Site): Found {
  const target = path.normalize(path.join(path.dirname(file), wanted));
  if (target.startsWith('attachments/')) return attachment(target.slice('attachments/'.length), site);
  const address = addressesByFile(site).get(target);
  return address === undefined ? { dead: true } : { page: address };
}

function attachment(file: string, site: Site): Destination {
  return site.attachments.has(file) ? { address: site.paths.attachment(file), attachment: file } : { dead: true };
}

/** Whether a page has an element of that id. What a text doesn't make, such as a list's page, is not known: any will do. */
function hasAnchor(page: string, fragment: string, site: Site): boolean {
  const file = pagesOf(site).get(page);
  if (file === undefined) return true;
  const { ids } = site.renderedOf(file);
  return ids.includes(fragment) || ids.includes(decoded(fragment) ?? fragment);
}

/** Addresses of pages, and the content file behind each that has one. */
const pagesOf = once((site: Site) => {
  const pages = new Map<string, string | undefined>(pageAddresses(site).map((address) => [address, undefined]));
  for (const [file, address] of addressesByFile(site)) pages.set(address, file);
  return pages;
});

const addressesByFile = once(({ archive, paths }: Site) => {
  const addresses = new Map<string, string>();
  for (const { id, record } of heldOf(archive)) addresses.set(record.file, paths.decision(id));
  for (const record of archive.translations) addresses.set(record.file, paths.decision(record.id));
  for (const { record } of archive.news) addresses.set(record.file, paths.newsItem(record.id));
  for (const record of archive.pages) addresses.set(record.file, paths.page(record.id));
  return addresses;
});

function* heldOf(archive: Archive) {
  for (const { id, record } of archive.decisions.values()) if (record) yield { id, record };
}
