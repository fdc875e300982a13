import type { FileFacts } from '../content/file-facts.ts';
import type { Pdfs } from '../content/pdfs.ts';
import type { Archive } from '../domain/archive.ts';
import type { Rendered } from '../markdown/rendered.ts';
import type { Paths } from './paths.ts';

/** Everything that a build's pages read: the archive, addresses, and the rendered texts. */
export interface Site {
  archive: Archive;
  paths: Paths;
  /** The content folder, absolute. */
  contentDir: string;
  /** The files below `attachments/` of the content folder, with `/`. */
  attachments: ReadonlySet<string>;
  /** The SHA-256 digests of those that decisions have, and of PDFs that texts link, in lower-case hex. */
  digests: ReadonlyMap<string, string>;
  /** Those that are PDFs and that decisions have, read; absent while nothing needs what is in them. */
  pdfs?: Pdfs;
  /** The originals that texts were found equal to, word by word: by the decision's file, the attachment; absent where nothing was compared. */
  equalOriginals?: ReadonlyMap<string, string>;
  /** Facts of the files that decisions are published with and of pictures in texts; absent while nothing but a check needs the site. */
  fileFacts?: ReadonlyMap<string, FileFacts>;
  /** The rendered text of a content file, by its path relative to the content folder. */
  renderedOf(file: string): Rendered;
}

const KEY = Symbol.for('congbo.site');

/**
 * Makes a site the one that pages read. Astro's configuration and its pages are loaded by different module
 * loaders in one process, so the value is shared through the global object.
 */
export function provideSite(site: Site): void {
  (globalThis as Record<symbol, unknown>)[KEY] = site;
}

/** The site that was provided, if one was. */
export function findSite(): Site | undefined {
  return (globalThis as Record<symbol, unknown>)[KEY] as Site | undefined;
}

/** The site that is being built or served. Throws where `provideSite` was not called first. */
export function getSite(): Site {
  const site = findSite();
  if (!site) throw new Error('No site was provided: run the commands in package.json, which load it first.');
  return site;
}
