import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { countPages } from './count-pages.ts';
import { isPicture, readPictureSize, type PictureSize } from './picture-size.ts';
import { replaceFile } from './replace-file.ts';

/** What readers want to know of a file before they open it. */
export interface FileFacts {
  bytes: number;
  /** Of a PDF that can be read. */
  pages?: number;
  /** Of a picture that can be read. */
  picture?: PictureSize;
}

/** Facts with the time of the file's last change, in milliseconds, by which a changed file is known. */
type Kept = FileFacts & { modified: number };

/** Files asked at a time. */
const ASKED = 64;

/**
 * Sizes of files, and pages of PDFs and the sizes of pictures among them; these are read once for each state of a file.
 *
 * @param dir where the files lie, absolute
 * @param files paths below it; a file that isn't there has no facts
 * @param cacheDir where the facts are kept from one run to the next; without it nothing is kept
 */
export async function readFileFacts(
  dir: string,
  files: readonly string[],
  cacheDir?: string,
): Promise<Map<string, FileFacts>> {
  const kept = cacheDir === undefined ? undefined : path.join(cacheDir, 'files.json');
  const old = await readKept(kept);
  const found = await statFiles(dir, files);
  const isNew = ([file, { bytes, modified }]: [string, Kept]) =>
    old.get(file)?.bytes !== bytes || old.get(file)?.modified !== modified;
  const fresh = [...found].filter(isNew).map(([file]) => file);
  const pdfs = fresh.filter((file) => /\.pdf$/i.test(file)).map((file) => path.join(dir, file));
  const pages = await countPages(pdfs);
  const pictures = await readSizes(dir, fresh.filter(isPicture));
  for (const [file, facts] of found) {
    const size = isNew([file, facts]) ? pictures.get(file) : old.get(file)?.picture;
    if (size) facts.picture = size;
    const count = isNew([file, facts]) ? pages.get(path.join(dir, file)) : old.get(file)?.pages;
    if (count !== undefined) facts.pages = count;
  }
  if (kept !== undefined && (fresh.length > 0 || old.size !== found.size)) await keep(kept, found);
  return new Map([...found].map(([file, { modified: _, ...facts }]) => [file, facts]));
}

async function statFiles(dir: string, files: readonly string[]): Promise<Map<string, Kept>> {
  const found = new Map<string, Kept>();
  for (let i = 0; i < files.length; i += ASKED) {
    const part = files.slice(i, i + ASKED);
    const stats = await Promise.all(part.map((file) => stat(path.join(dir, file)).catch(() => undefined)));
    for (const [at, known] of stats.entries())
      if (known?.isFile()) found.set(part[at]!, { bytes: known.size, modified: known.mtimeMs });
  }
  return found;
}

async function readSizes(dir: string, files: readonly string[]): Promise<Map<string, PictureSize>> {
  const sizes = new Map<string, PictureSize>();
  for (let i = 0; i < files.length; i += ASKED) {
    const part = files.slice(i, i + ASKED);
    const read = await Promise.all(part.map((file) => readPictureSize(path.join(dir, file))));
    for (const [at, size] of read.entries()) if (size) sizes.set(part[at]!, size);
  }
  return sizes;
}

/** What was kept; nothing where that is damaged or was never written. */
async function readKept(file: string | undefined): Promise<Map<string, Kept>> {
  try {
    return new Map(JSON.parse(file === undefined ? '[]' : await readFile(file, 'utf8')) as [string, Kept][]);
  } catch {
    return new Map();
  }
}

/** Writes the facts as a whole; a folder that can't be written to is left. */
async function keep(file: string, facts: ReadonlyMap<string, Kept>): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await replaceFile(file, JSON.stringify([...facts]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
