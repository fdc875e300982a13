import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { FORCE_INDEX } from '../domain/in-force/force-data.ts';
import { isBySyllables } from '../domain/search/by-syllables.ts';
import { UNITS_FILE } from '../domain/search/text-files.ts';
import { addressFile } from '../site/address-file.ts';
import { cardsOf } from '../site/cards/cards-of.ts';
import { pageAddresses } from '../site/page-addresses.ts';
import { redirectsOf } from '../site/redirects.ts';
import { siteFiles } from '../site/site-files.ts';
import type { Site } from '../site/site.ts';
import { TODAY_SCRIPT } from '../site/today-settings.ts';
import { deadLinks } from './dead-links.ts';

/** What every built site has besides its pages and what `siteFiles` names. */
const FILES = ['404.html', FORCE_INDEX, TODAY_SCRIPT, 'pagefind/pagefind.js'];

/** Folders whose pages the build did not write itself. */
const FOREIGN = /^(?:pagefind|admin|attachments|_astro)\//;

const MOST = 20;

/** Pages read at a time: synchronous reading is three times as fast, and signals are heard in between. */
const BATCH = 500;

/**
 * Holds a built site against its archive before it is put in place: a file stands behind every address, no page
 * has a left-over mark of the renderer (U+0000), and no link within the site is dead.
 *
 * @param outDir the built site's folder, search index included
 * @returns sentences that say what is wrong, at most 20 of a kind; none where all is well
 */
export async function verifyOutput(site: Site, outDir: string): Promise<string[]> {
  const files = filesIn(outDir);
  const missing = expectedFiles(site).filter(([file]) => !files.has(file));
  const marked: string[] = [];
  const dead: string[] = [];
  const pages = [...files].filter((file) => file.endsWith('.html') && !FOREIGN.test(file));
  for (const [index, file] of pages.entries()) {
    if (index % BATCH === 0) await setImmediate();
    const page = readFileSync(path.join(outDir, file));
    if (page.includes(0)) marked.push(`${file} holds a mark that should have been replaced (U+0000).`);
    for (const href of deadLinks(page, file, files, site.paths.base)) {
      dead.push(`${file} links to ${href}, where nothing is.`);
    }
  }
  return [atMost(missing.map(([, sentence]) => sentence)), atMost(marked), atMost(dead)].flat();
}

function filesIn(dir: string): Set<string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return new Set(path.sep === '/' ? names : names.map((name) => name.replaceAll(path.sep, '/')));
}

function expectedFiles(site: Site): [file: string, sentence: string][] {
  const { paths } = site;
  const ofTexts = isBySyllables(site.archive.settings.locale) ? [UNITS_FILE] : [];
  const expected = [...FILES, ...ofTexts, ...siteFiles(site)].map((file): [string, string] => [
    file,
    `${file} is missing.`,
  ]);
  for (const address of pageAddresses(site)) {
    const file = addressFile(address.slice(paths.base.length - 1));
    if (file) expected.push([file, `${address} has no page: ${file} is missing.`]);
  }
  for (const [address, { file }] of cardsOf(site.archive)) {
    expected.push([file, `The picture for those who share ${address} is missing: ${file}.`]);
  }
  for (const { from, file } of redirectsOf(site)) {
    expected.push([file, `The old address ${from} has no redirect: ${file} is missing.`]);
  }
  return expected;
}

function atMost(sentences: string[]): string[] {
  const rest = sentences.length - MOST;
  return rest > 0 ? [...sentences.slice(0, MOST), `… and ${rest} more of this kind.`] : sentences;
}
