import path from 'node:path';
import { plainLines } from '../reading/plain-lines.ts';
import { askWorkers } from './ask-workers.ts';
import { PdfStore } from './pdf-store.ts';
import type { PdfFacts, PdfText, ReadPdf } from './read-pdf-file.ts';

/** The PDF files of a site, read. Each is named by its path below `attachments/`. */
export interface Pdfs {
  factsOf(file: string): PdfFacts | undefined;
  /** Undefined for a file without a text layer. */
  textOf(file: string): PdfText | undefined;
  /**
   * The same in plain lines: those that stand on every page, once, then one for each line of a paragraph and each row of a
   * table, whose cells stand between tabs.
   */
  plainTextOf(file: string): string | undefined;
}

export interface PdfOptions {
  /** Where what was read is kept from one run to the next; without it, it is kept in memory. */
  cacheDir?: string;
  /** Told while files are read that weren't before. */
  onPdfProgress?: (done: number, of: number) => void;
}

/** A decision of a few pages takes some 50 milliseconds, an act of some hundred pages several seconds. */
const PLAN = { script: new URL('./pdf-worker.ts', import.meta.url), patience: 120_000, share: 20 };
/** Files after which what was read is written down, so that a run that is broken off isn't for nothing. */
const BATCH = 200;
const NO_PDFS: Pdfs = { factsOf: () => undefined, textOf: () => undefined, plainTextOf: () => undefined };
const NOTHING_READ: ReadPdf = { facts: { made: 'none', signatures: [] } };

/**
 * Reads PDF files. Each content is read once, under whatever names.
 *
 * @param dir where the files lie, absolute
 * @param digests of the files to read, by their paths below `dir`
 */
export async function readPdfs(
  dir: string,
  digests: ReadonlyMap<string, string>,
  { cacheDir, onPdfProgress }: PdfOptions = {},
): Promise<Pdfs> {
  if (digests.size === 0) return NO_PDFS;
  const store = await PdfStore.open(cacheDir === undefined ? undefined : path.join(cacheDir, 'pdfs'));
  const fileOf = new Map([...digests].map(([file, digest]) => [digest, path.join(dir, file)]));
  const fresh = [...fileOf].filter(([digest]) => !store.has(digest));
  for (let i = 0; i < fresh.length; i += BATCH) {
    const batch = fresh.slice(i, i + BATCH);
    const files = batch.map(([, file]) => file);
    const told = (done: number): void => onPdfProgress?.(i + done, fresh.length);
    const answers = await askWorkers<ReadPdf>(files, { ...PLAN, onProgress: told });
    for (const [digest, file] of batch) await store.set(digest, answers.get(file) ?? NOTHING_READ);
    await store.save();
  }
  await store.keepOnly(new Set(fileOf.keys()));
  const by = <T>(find: (digest: string) => T | undefined) => {
    return (file: string): T | undefined => {
      const digest = digests.get(file);
      return digest === undefined ? undefined : find(digest);
    };
  };
  const textOf = by((digest) => store.textOf(digest));
  const plainTextOf = (file: string): string | undefined => {
    const text = textOf(file);
    return text && [...new Set(text.leftOut), ...plainLines(text.root)].join('\n');
  };
  return { factsOf: by((digest) => store.factsOf(digest)), textOf, plainTextOf };
}
