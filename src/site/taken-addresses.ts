import type { Locale } from '../domain/locale.ts';
import type { Archive } from '../domain/archive.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { problem } from '../domain/problem.ts';
import { addressFile } from './address-file.ts';
import { pageAddresses } from './page-addresses.ts';
import type { Paths } from './paths.ts';
import { SEGMENTS } from './paths.ts';
import { redirectClaims } from './redirects.ts';
import { siteFiles } from './site-files.ts';

/** Folders of a built site whose files no page's address tells of. */
const FOLDERS = ['_astro', 'admin', 'attachments', 'cards', 'data', 'pagefind', 'so'];

/** The pages that Astro has for errors. */
const FILES = ['404', '404.html', '500'];

/**
 * Two claims of one address: a standing page where the site has its own, and a `redirectFrom` where there is a
 * page, or that another file claims for itself. Each is the error `taken-address` at the later of the two, with the
 * other's place where an editor wrote it.
 */
export function takenAddresses(archive: Archive, paths: Paths): Problem[] {
  return [...takenPages(archive, paths), ...takenRedirects(archive, paths)];
}

function takenPages(archive: Archive, paths: Paths): Problem[] {
  const { pages, settings } = archive;
  const taken = new Set([...FOLDERS, ...FILES, ...siteFiles({ archive, paths }), ...ownSegments(settings.locale)]);
  return pages
    .filter(({ id }) => taken.has(id.split('/', 1)[0] ?? ''))
    .map(({ id, file }) => problem('taken-address', { file }, { address: `/${id}/` }));
}

function ownSegments(locale: Locale): string[] {
  const { page, lineage, comparison, month, category, ...segments } = SEGMENTS[locale];
  const below = new Set<string>([page, lineage, comparison, month, category]);
  return Object.values<string>(segments).filter((segment) => !below.has(segment));
}

function takenRedirects(archive: Archive, paths: Paths): Problem[] {
  const owners = pageOwners(archive, paths);
  const problems: Problem[] = [];
  const claims = redirectClaims({ archive, paths });
  for (const { from, file, to, place } of claims) {
    const owner = owners.get(file);
    if (!owner) owners.set(file, { to, ...(place && { place }) });
    const refused = owner ? owner.isPage || owner.to !== to : isOwnFile(file);
    if (place && refused) problems.push(taken(from, place, owner));
  }
  // What is a file can't be the folder of another: /old.html and /old.html/2021/.
  for (const { from, file, place } of claims) {
    const owner = foldersOf(file)
      .map((folder) => owners.get(folder))
      .find((found) => found !== undefined);
    if (place && owner) problems.push(taken(from, place, owner));
  }
  return problems;
}

function taken(address: string, place: Place, owner: Owner | undefined): Problem {
  return problem('taken-address', place, { address }, owner?.place ? [{ place: owner.place, what: 'other' }] : []);
}

interface Owner {
  /** The page that the address is, or leads to. */
  to: string;
  isPage?: true;
  /** Where an editor wrote it. */
  place?: Place;
}

function pageOwners(archive: Archive, paths: Paths): Map<string, Owner> {
  const files = new Map<string, string>();
  for (const { id, record } of archive.decisions.values()) if (record) files.set(paths.decision(id), record.file);
  for (const { id, file } of archive.translations) files.set(paths.decision(id), file);
  for (const { record } of archive.news) files.set(paths.newsItem(record.id), record.file);
  for (const { id, file } of archive.pages) files.set(paths.page(id), file);
  const owners = new Map<string, Owner>();
  for (const file of siteFiles({ archive, paths })) if (!isOwnFile(file)) owners.set(file, { to: file });
  for (const to of pageAddresses({ archive, paths })) {
    const written = files.get(to);
    const file = addressFile(to.slice(paths.base.length - 1));
    if (file) owners.set(file, { to, isPage: true, ...(written && { place: { file: written } }) });
  }
  return owners;
}

/** Whether a file is one that the build makes of itself besides the pages of its content. */
export function isOwnFile(file: string): boolean {
  const [first = ''] = file.split('/', 1);
  return FOLDERS.includes(first) || FILES.includes(first);
}

function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
