import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from './replace-file.ts';

/** A format that pages can show, by its name in file endings. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif' | 'svg';

const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'avif', 'tiff', 'gif', 'svg']);

/** Pixels to a side that are decoded: few, since JPEG is decoded small at a fraction of the cost, and reads to the end. */
const SIDE = 32;

/** What was found, from one run to the next: a file's format by its path, size and time of change. */
export class PictureFormats {
  readonly #file: string | undefined;
  readonly #old: ReadonlyMap<string, string>;
  readonly #kept = new Map<string, string>();

  private constructor(file: string | undefined, old: ReadonlyMap<string, string>) {
    this.#file = file;
    this.#old = old;
  }

  /** Opens what is kept in a folder; without a folder nothing is. */
  static async open(dir: string | undefined): Promise<PictureFormats> {
    if (dir === undefined) return new PictureFormats(undefined, new Map());
    const file = path.join(dir, 'picture-formats.json');
    return new PictureFormats(file, entriesOf(await readFile(file, 'utf8').catch(() => '')));
  }

  /** A file's format by what is in it; undefined where it can't be read to its end as a picture that pages can show. */
  async of(file: string): Promise<PictureFormat | undefined> {
    const { size, mtimeMs } = await stat(file);
    const key = `${file} ${size} ${mtimeMs}`;
    const format = this.#old.get(key) ?? (await formatOf(file));
    if (format !== undefined) this.#kept.set(key, format);
    return format as PictureFormat | undefined;
  }

  /** Keeps what this run has asked for. A folder that can't be written to is left. */
  async save(): Promise<void> {
    if (this.#file === undefined || [...this.#kept.keys()].every((key) => this.#old.has(key))) return;
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await replaceFile(this.#file, JSON.stringify([...this.#kept]));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }
}

/** A damaged file is as if it weren't there. */
function entriesOf(json: string): Map<string, string> {
  try {
    const entries = JSON.parse(json) as [string, string][];
    return new Map(entries.filter(([, format]) => FORMATS.has(format)));
  } catch {
    return new Map();
  }
}

async function formatOf(file: string): Promise<string | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const bytes = await readFile(file);
    const { format, compression } = await sharp(bytes).metadata();
    const name: string = format === 'heif' && compression === 'av1' ? 'avif' : format;
    if (!FORMATS.has(name)) return undefined;
    await sharp(bytes, { failOn: 'error' }).resize(SIDE, SIDE, { fit: 'inside' }).toBuffer();
    return name;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
    return undefined;
  }
}
