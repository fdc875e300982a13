import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PdfFacts, PdfText, ReadPdf } from './read-pdf-file.ts';
import { replaceFile } from './replace-file.ts';

/** Facts by the digests of files, and the version of the code that read them. */
interface Index {
  version: string;
  facts: [digest: string, facts: PdfFacts][];
}

const SOURCES = path.resolve(import.meta.dirname, '..');
/** Code that decides what is read of a PDF. */
const READERS = ['reading/*.ts', 'reading/{pdf,text}/**/*.ts', 'domain/{disclosure,legacy-encoding}/**/*.ts'];
const LIBRARIES = ['pdfjs-dist', 'pkijs', 'asn1js'];

/**
 * What was read of PDF files, by the SHA-256 digests of their contents: facts in one file, texts in a file each, from
 * one run to the next. What another version of the code has read, and what is damaged, is as if it weren't there.
 */
export class PdfStore {
  readonly #dir: string | undefined;
  readonly #facts = new Map<string, PdfFacts>();
  readonly #texts = new Map<string, PdfText>();
  #version = '';

  private constructor(dir: string | undefined) {
    this.#dir = dir;
  }

  /** Opens a folder; without one everything stays in memory. */
  static async open(dir: string | undefined): Promise<PdfStore> {
    const store = new PdfStore(dir);
    if (dir === undefined) return store;
    store.#version = await versionOfReaders();
    const index = parsed<Index>(await readFile(path.join(dir, 'facts.json'), 'utf8').catch(() => ''));
    if (index?.version !== store.#version) return store;
    const texts = new Set(await readdir(dir).catch(() => []));
    for (const [digest, facts] of index.facts)
      if (facts.made === 'none' || texts.has(`${digest}.json`)) store.#facts.set(digest, facts);
    return store;
  }

  has(digest: string): boolean {
    return this.#facts.has(digest);
  }

  factsOf(digest: string): PdfFacts | undefined {
    return this.#facts.get(digest);
  }

  textOf(digest: string): PdfText | undefined {
    const facts = this.#facts.get(digest);
    if (!facts || facts.made === 'none') return undefined;
    return this.#texts.get(digest) ?? (this.#dir === undefined ? undefined : readText(this.#textFile(digest)));
  }

  async set(digest: string, { facts, text }: ReadPdf): Promise<void> {
    this.#facts.set(digest, facts);
    if (!text) return;
    const isWritten =
      this.#dir !== undefined && (await written(this.#textFile(digest), JSON.stringify(text)));
    if (!isWritten) this.#texts.set(digest, text);
  }

  /** Writes the facts down. A folder that can't be written to is left. */
  async save(): Promise<void> {
    if (this.#dir === undefined) return;
    const facts = [...this.#facts].filter(([digest]) => !this.#texts.has(digest));
    const index: Index = { version: this.#version, facts };
    await written(path.join(this.#dir, 'facts.json'), JSON.stringify(index));
  }

  /** Forgets all other files. */
  async keepOnly(digests: ReadonlySet<string>): Promise<void> {
    const gone = [...this.#facts.keys()].filter((digest) => !digests.has(digest));
    if (gone.length === 0) return;
    for (const digest of gone) {
      this.#facts.delete(digest);
      if (this.#dir !== undefined) await rm(this.#textFile(digest), { force: true });
    }
    await this.save();
  }

  #textFile(digest: string): string {
    return path.join(this.#dir ?? '', `${digest}.json`);
  }
}

/** A digest of the code that reads PDF files and of the libraries' versions. */
async function versionOfReaders(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of READERS.flatMap((pattern) => globSync(pattern, { cwd: SOURCES })).sort())
    hash.update(file).update(readFileSync(path.join(SOURCES, file)));
  const lock = await readFile(path.join(SOURCES, '..', 'package-lock.json'), 'utf8');
  const { packages = {} } = JSON.parse(lock) as { packages?: Record<string, { version?: string }> };
  for (const library of LIBRARIES) hash.update(`${library} ${packages[`node_modules/${library}`]?.version ?? ''}`);
  return hash.digest('hex');
}

/** A file that is gone or damaged has no text in this run, and is read again in the next. */
function readText(file: string): PdfText | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as PdfText;
  } catch {
    rmSync(file, { force: true });
    return undefined;
  }
}

function parsed<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

/** Writes a file as a whole; false where the folder can't be written to. */
async function written(file: string, content: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await replaceFile(file, content);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
