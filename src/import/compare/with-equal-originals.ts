import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../../content/replace-file.ts';
import type { DecisionRecord } from '../../domain/record.ts';
import type { Site } from '../../site/site.ts';
import { compareOriginal, isEqual } from './compare-original.ts';
import { originalOf } from './original-of.ts';

const SOURCES = path.resolve(import.meta.dirname, '../..');
/** Code that decides what is equal. */
const COMPARING = [
  'import/{compare,layout}/**/*.ts',
  'reading/**/*.ts',
  'domain/**/*.ts',
  'content/split-frontmatter.ts',
];

/**
 * A site with what its texts were found equal to. The same texts and PDFs give the same site; what was found is kept by the
 * contents of both, so that each pair is compared once.
 *
 * @param cacheDir where that is kept from one run to the next
 */
export async function withEqualOriginals(
  site: Site,
  cacheDir: string,
  onProgress?: (done: number, of: number) => void,
): Promise<Site> {
  const kept = path.join(cacheDir, 'equal-originals.json');
  const pairs = comparable(site);
  if (pairs.length === 0) return { ...site, equalOriginals: new Map() };
  const version = versionOfComparing();
  const old = await readKept(kept);
  const found = new Map<string, boolean>();
  const equal = new Map<string, string>();
  for (const [at, { record, original }] of pairs.entries()) {
    const source = await readFile(path.join(site.contentDir, record.file), 'utf8');
    const key = digestOf(
      version,
      record.file.endsWith('.mdx') ? 'mdx' : 'md',
      source,
      site.digests.get(original) ?? '',
    );
    let isSame = old.get(key);
    if (isSame === undefined) {
      const text = site.pdfs?.textOf(original);
      isSame = text !== undefined && isEqual(compareOriginal(record, source, text));
      onProgress?.(at + 1, pairs.length);
    }
    found.set(key, isSame);
    if (isSame) equal.set(record.file, original);
  }
  if (found.size !== old.size || [...found.keys()].some((key) => !old.has(key))) await keep(kept, found);
  return { ...site, equalOriginals: equal };
}

/** Decisions whose letters, and those of their originals, someone has typed. */
function comparable({ archive, pdfs }: Site): { record: DecisionRecord; original: string }[] {
  return [...archive.decisions.values()].flatMap(({ record }) => {
    const original = record && !record.source?.machineRead ? originalOf(record) : undefined;
    return record && original !== undefined && pdfs?.factsOf(original)?.made === 'typed' ? [{ record, original }] : [];
  });
}

function versionOfComparing(): string {
  const files = COMPARING.flatMap((pattern) => globSync(pattern, { cwd: SOURCES })).sort();
  return digestOf(...files.map((file) => readFileSync(path.join(SOURCES, file), 'utf8')));
}

function digestOf(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64');
}

/** What was kept; nothing where that is damaged or was never written. */
async function readKept(file: string): Promise<Map<string, boolean>> {
  try {
    return new Map(JSON.parse(await readFile(file, 'utf8')) as [string, boolean][]);
  } catch {
    return new Map();
  }
}

/** Writes as a whole; a folder that can't be written to is left. */
async function keep(file: string, found: ReadonlyMap<string, boolean>): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await replaceFile(file, JSON.stringify([...found]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
