import { isNameEverywhere, nameKey } from '../../content/windows-names.ts';
import { addressFile } from '../../site/address-file.ts';
import { pageAddresses } from '../../site/page-addresses.ts';
import type { PageSource } from '../../site/page-source.ts';
import { redirectsOf } from '../../site/redirects.ts';
import { siteFiles } from '../../site/site-files.ts';
import { isOwnFile } from '../../site/taken-addresses.ts';

/** The addresses that a site answers, and those that new pages claim beside them. */
export class OldAddresses {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(source: PageSource) {
    const { base } = source.paths;
    const pages = pageAddresses(source).map((address) => addressFile(address.slice(base.length - 1)));
    for (const file of [...pages, ...redirectsOf(source).map(({ file }) => file), ...siteFiles(source)])
      if (file !== undefined) this.claim(file);
  }

  /** Claims a file of the built site for a page. */
  claim(file: string): void {
    this.#files.add(nameKey(file));
    for (const folder of foldersOf(nameKey(file))) this.#folders.add(folder);
  }

  /**
   * The old address of a page as its `redirectFrom`, claimed; undefined where a plain server can't answer it (a query) or it is
   * another page's.
   *
   * @param url on the old portal
   */
  redirectFrom(url: string): string | undefined {
    const { pathname, search } = new URL(url);
    const file = search === '' ? addressFile(pathname) : undefined;
    if (file === undefined || file === 'index.html' || isOwnFile(file)) return undefined;
    const key = nameKey(file);
    const isTaken =
      this.#files.has(key) || this.#folders.has(key) || foldersOf(key).some((each) => this.#files.has(each));
    if (isTaken || !file.split('/').every(isNameEverywhere)) return undefined;
    this.claim(file);
    return pathname;
  }
}

function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
