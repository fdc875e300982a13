import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FragmentTable } from '../domain/search/facet-files.ts';

/** What stands before the JSON of every file of Pagefind's, once it is decompressed. */
const SIGNATURE = 'pagefind_dcd';

const ENDING = '.pf_fragment';

/** Files read at a time. */
const BATCH = 64;

/**
 * Reads which page each of Pagefind's fragments is of.
 *
 * @param folder Pagefind's `fragment/`
 * @param base the base of the site's addresses, which the addresses in fragments leave out
 * @param paths the paths of all pages, base included, by their numbers
 */
export async function fragmentTable(folder: string, base: string, paths: readonly string[]): Promise<FragmentTable> {
  const numbers = new Map(paths.map((page, at) => [page, at]));
  const files = (await readdir(folder)).filter((file) => file.endsWith(ENDING)).sort();
  const table: FragmentTable = {};
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = files.slice(at, at + BATCH);
    const fragments = await Promise.all(batch.map((file) => readFragment(path.join(folder, file))));
    batch.forEach((file, index) => {
      const page = numbers.get(base + fragments[index]!.url.slice(1));
      if (page !== undefined) table[file.slice(0, -ENDING.length)] = page;
    });
  }
  return table;
}

/** What a fragment of Pagefind's holds, as far as it is used here. */
export interface Fragment {
  /** Without the base of the site. */
  url: string;
  /** Elements with an id, by the word at which they begin. */
  anchors: readonly { element: string; id: string; text: string; title?: string; location: number }[];
}

/** Reads one of Pagefind's fragments. */
export async function readFragment(file: string): Promise<Fragment> {
  const text = gunzipSync(await readFile(file)).toString();
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}
