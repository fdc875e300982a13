import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { ContentRecord } from '../domain/record.ts';
import type { SiteSettings } from '../domain/settings.ts';
import type { Rendered } from '../markdown/rendered.ts';
import { checkAttachments } from './check-attachments.ts';
import type { ContentFile } from './content-paths.ts';
import type { FileResult } from './file-result.ts';
import { listFiles } from './list-files.ts';
import { readFiles, type ReadTask } from './read-files.ts';
import { readSite } from './read-site.ts';
import { readerVersion } from './reader-version.ts';
import { ResultCache } from './result-cache.ts';

export interface ReadOptions {
  /** Where results are kept from one run to the next; without it nothing is kept. */
  cacheDir?: string;
  onProgress?: (done: number, of: number) => void;
}

/** A content folder, read. */
export interface Content {
  /** Absent where site.yaml can't be read. */
  settings?: SiteSettings;
  records: ContentRecord[];
  /** By file, relative to the content folder. */
  rendered: Map<string, Rendered>;
  /** The files below `attachments/`, relative to that folder. */
  attachments: Set<string>;
  problems: Problem[];
}

/** Codes that make no sense while site.yaml can't be read. */
const BY_SITE: ReadonlySet<ProblemCode> = new Set([
  ...(['missing-issuer', 'unknown-issuer', 'unknown-topic', 'unknown-category', 'unknown-type'] as const),
  ...(['unknown-number-form', 'type-disagrees'] as const),
]);

const WITHOUT_SITE: SiteSettings = {
  name: '',
  url: 'https://congbo.example/',
  locale: 'vi',
  timezone: 'Asia/Ho_Chi_Minh',
  profile: 'vn',
  staleAfter: 30,
  issuers: {},
  topics: {},
  categories: {},
  types: {},
};

/** Files open at a time. */
const OPEN = 32;

/**
 * Reads a content folder: site.yaml, decisions, news and pages. Nothing is thrown for what an editor wrote; all
 * problems of all files are found in one run. Each file is read and rendered once, in worker threads where there are
 * many, and not again while neither it nor what reading depends on has changed.
 */
export async function readContent(contentDir: string, { cacheDir, onProgress }: ReadOptions = {}): Promise<Content> {
  const [{ files, attachments, problems }, site] = await Promise.all([listFiles(contentDir), readSite(contentDir)]);
  const settings = site.settings ?? WITHOUT_SITE;
  const results = await readAll(contentDir, files, settings, { ...(cacheDir && { cacheDir }), ...(onProgress && { onProgress }) });
  const content: Content = { records: [], rendered: new Map(), attachments, problems: [...problems, ...site.problems] };
  for (const { file } of files) {
    const { record, rendered, problems: found } = results.get(file)!;
    if (record) content.records.push(record);
    if (rendered) content.rendered.set(file, rendered);
    content.problems.push(...(site.settings ? found : found.filter(({ code }) => !BY_SITE.has(code))));
  }
  for (const record of content.records) content.problems.push(...(await checkAttachments(record, attachments, contentDir)));
  return site.settings ? { ...content, settings: site.settings } : content;
}

async function readAll(
  contentDir: string,
  files: readonly ContentFile[],
  settings: SiteSettings,
  { cacheDir, onProgress }: ReadOptions,
): Promise<Map<string, FileResult>> {
  const cache = await ResultCache.open(cacheDir && path.join(cacheDir, 'rendered'));
  const version = createHash('sha256').update(readerVersion()).update(JSON.stringify(settings)).digest('hex');
  const results = new Map<string, FileResult>();
  const digests = new Map<string, string>();
  const tasks: ReadTask[] = [];
  for (let i = 0; i < files.length; i += OPEN) {
    await Promise.all(
      files.slice(i, i + OPEN).map(async (file) => {
        const bytes = await readFile(path.join(contentDir, file.file));
        const digest = createHash('sha256').update(version).update(bytes).digest('base64');
        const known = cache.get(file.file, digest);
        digests.set(file.file, digest);
        if (known) results.set(file.file, known);
        else tasks.push({ file, bytes });
      }),
    );
  }
  onProgress?.(results.size, files.length);
  await readFiles(tasks, settings, ({ file }, result) => {
    results.set(file.file, result);
    cache.set(file.file, digests.get(file.file)!, result);
    onProgress?.(results.size, files.length);
  });
  await cache.save();
  return results;
}
