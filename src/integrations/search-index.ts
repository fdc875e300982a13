import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isBySyllables } from '../domain/search/by-syllables.ts';
import { fragmentsPath } from '../domain/search/facet-files.ts';
import { STROKE } from '../domain/search/index-text.ts';
import { facetFileOf } from '../site/search/facet-table-of.ts';
import { indexPageHtml } from '../site/search/index-page-html.ts';
import { indexPages } from '../site/search/index-page.ts';
import { MentionIndex } from '../site/search/mention-index.ts';
import { dayShards, numberShards, symbolShards } from '../site/search/number-shards.ts';
import { TextIndex } from '../site/search/text-index.ts';
import type { Site } from '../site/site.ts';
import { fragmentTable } from './fragment-table.ts';

/** Files written at a time: enough to keep the disk busy, few enough to leave the main thread to the pages. */
const BATCH = 16;

/** The longest end of Pagefind's own words that an error quotes, in characters. */
const LAST_WORDS = 600;

/** Pagefind's own interfaces, which the site doesn't use: 430 KB. */
const UNUSED = ['ui', 'modular-ui', 'component-ui']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('pagefind-highlight.js');

/**
 * Writes what search needs into a build's folder: Pagefind's index in `pagefind/`, and in `data/` what pages are narrowed
 * down by (`facetFileOf`), the numbers and days (`numberShards`, `symbolShards`, `dayShards`), mentions of numbers
 * (`MentionIndex`) and the texts (`TextIndex`).
 * Runs beside the rendering of pages: the index is built by a process of its own.
 *
 * Throws an Error with one sentence and Pagefind's last words where the index can't be built.
 */
export async function buildSearchIndex(
  site: Site,
  outDir: string,
  onProgress?: (pages: number) => void,
): Promise<{ pages: number }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'congbo-search-'));
  try {
    await writeNumbers(site, outDir);
    const { path: table, json } = facetFileOf(site.archive);
    await writeBatches(namedFiles([[table, json]], outDir));
    const paths = await writePages(site, folder, outDir, onProgress);
    const index = path.join(outDir, 'pagefind');
    await runPagefind(folder, index, site.archive.settings.locale);
    await Promise.all(UNUSED.map((file) => rm(path.join(index, file), { force: true })));
    if (!isBySyllables(site.archive.settings.locale)) await writeFragments(site, paths, outDir);
    return { pages: paths.length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeNumbers(site: Site, outDir: string): Promise<void> {
  for (const { files } of [numberShards(site.archive), symbolShards(site.archive), dayShards(site.archive)]) {
    await writeBatches(namedFiles(files, outDir));
  }
}

function* namedFiles(files: Iterable<[file: string, text: string]>, dir: string) {
  for (const [file, text] of files) yield { file: path.join(dir, file), text: () => text };
}

/**
 * Writes the pages that Pagefind reads, the files of mentions where numbers can be told in a text, and those that texts
 * are searched by where the site is Vietnamese. Gives the paths of the pages, by their numbers.
 */
async function writePages(
  site: Site,
  folder: string,
  outDir: string,
  onProgress?: (pages: number) => void,
): Promise<string[]> {
  const base = site.paths.base.length;
  const { locale, profile } = site.archive.settings;
  const text = isBySyllables(locale) ? new TextIndex() : undefined;
  const mentions = profile === 'vn' ? new MentionIndex() : undefined;
  const paths: string[] = [];
  const files = (function* () {
    for (const page of indexPages(site)) {
      paths.push(page.path);
      text?.add(page);
      mentions?.add(page);
      yield { file: path.join(folder, page.path.slice(base), 'index.html'), text: () => indexPageHtml(page) };
    }
  })();
  await writeBatches(files, onProgress);
  for (const index of [text, mentions]) if (index) await writeBatches(namedFiles(index.files(), outDir));
  if (paths.length === 0) await writeFile(path.join(folder, 'index.html'), EMPTY_PAGE);
  return paths;
}

/** Pagefind tells of a page that it found no more than the name of its fragment: the file says which page that is. */
async function writeFragments(site: Site, paths: readonly string[], outDir: string): Promise<void> {
  const folder = path.join(outDir, 'pagefind', 'fragment');
  const table = await fragmentTable(folder, site.paths.base, paths);
  const file = fragmentsPath(facetFileOf(site.archive).build);
  await writeBatches(namedFiles([[file, JSON.stringify(table)]], outDir));
}

/** Pagefind makes no index without a word: an archive without a page gets one page, of a letter that nobody types. */
const EMPTY_PAGE = '<!doctype html><html><body data-pagefind-body><p>\uA7F7</p></body></html>';

async function writeBatches(
  files: Iterable<{ file: string; text: () => string }>,
  onProgress?: (written: number) => void,
): Promise<number> {
  let written = 0;
  let batch: Promise<void>[] = [];
  for (const { file, text } of files) {
    batch.push(mkdir(path.dirname(file), { recursive: true }).then(() => writeFile(file, text())));
    written++;
    if (batch.length < BATCH) continue;
    await Promise.all(batch);
    batch = [];
    onProgress?.(written);
    await setImmediate();
  }
  await Promise.all(batch);
  return written;
}

async function runPagefind(folder: string, outputPath: string, locale: string): Promise<void> {
  const child = spawn(
    pagefindBinary(),
    ['--site', folder, '--output-path', outputPath, '--force-language', locale].concat([
      '--include-characters',
      `/${STROKE}`,
      '--quiet',
    ]),
    { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true },
  );
  let words = '';
  const keep = (chunk: Buffer) => void (words = (words + chunk.toString()).slice(-LAST_WORDS));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  const lines = [...new Set(words.split('\n').map((line) => line.trim()))].join(' ').trim();
  throw new Error(`The search index could not be built. Pagefind said: ${lines || `exit ${code}`}`);
}

/** Where the binary lies: as Pagefind's own package finds it, in the package of the platform beside it. */
function pagefindBinary(): string {
  const given = process.env.PAGEFIND_EXTENDED_BINARY_PATH ?? process.env.PAGEFIND_BINARY_PATH;
  if (given) return given;
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${os.arch()}`;
  const ending = process.platform === 'win32' ? '.exe' : '';
  for (const name of ['pagefind_extended', 'pagefind']) {
    try {
      return requireOfPagefind().resolve(`@pagefind/${platform}/bin/${name}${ending}`);
    } catch {
      continue;
    }
  }
  throw new Error(`The search index could not be built: there is no Pagefind for ${platform} here (npm ci brings it).`);
}

/** Resolves from the place of the package itself, which need not be hoisted; its `exports` hide every file from `require`. */
function requireOfPagefind(): NodeJS.Require {
  const here = createRequire(import.meta.url);
  const manifest = here.resolve
    .paths('pagefind')
    ?.map((folder) => path.join(folder, 'pagefind', 'package.json'))
    .find((file) => existsSync(file));
  return manifest ? createRequire(realpathSync(manifest)) : here;
}
