import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { passesThrough } from '../content/passes-through.ts';
import { replaceFile } from '../content/replace-file.ts';

/** The widest that a cover is shown, in pixels of the screen: Astro keeps every original in memory until a build is done. */
const MOST_WIDTH = 1600;

/** Covers made at a time; each decodes a whole picture. */
const AT_ONCE = 4;

/** A cover as Astro's image pipeline takes it. */
export interface CoverMaster {
  width: number;
  height: number;
  /** The file to make sizes of, absolute; absent where the original is put out as it is. */
  master?: string;
  /** That of the master. */
  format?: 'jpeg' | 'png' | 'webp';
}

/**
 * Makes the masters of covers in a folder: upright, no wider than pages show them, without what cameras write beside
 * the picture, under a name that any file system and address can hold. What is there already is taken as it is.
 *
 * @param files below the folder of attachments
 * @returns by file; a file that can't be read as a picture is left out
 */
export async function coverMasters(
  files: readonly string[],
  attachmentsDir: string,
  mastersDir: string,
): Promise<Map<string, CoverMaster>> {
  await mkdir(mastersDir, { recursive: true });
  const kept = new Set(await readdir(mastersDir));
  const masters = new Map<string, CoverMaster>();
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const made = files.slice(i, i + AT_ONCE).map(async (file) => {
      const master = await masterOf(path.join(attachmentsDir, file), mastersDir, kept).catch(() => undefined);
      if (master) masters.set(file, master);
    });
    await Promise.all(made);
  }
  return masters;
}

/** Removes the masters of covers that are no longer in use. */
export async function removeOtherMasters(masters: ReadonlyMap<string, CoverMaster>, mastersDir: string): Promise<void> {
  const used = new Set([...masters.values()].flatMap(({ master }) => (master ? [path.basename(master)] : [])));
  const unused = (await readdir(mastersDir)).filter((name) => !used.has(name));
  await Promise.all(unused.map((name) => rm(path.join(mastersDir, name), { force: true })));
}

async function masterOf(file: string, mastersDir: string, kept: ReadonlySet<string>): Promise<CoverMaster> {
  const bytes = await readFile(file);
  if (passesThrough(file)) return sizeOf(bytes);
  const format = formatOfMaster((await sharp(bytes).metadata()).format);
  const digest = createHash('sha256').update(`${MOST_WIDTH} `).update(bytes).digest('hex').slice(0, 16);
  const name = `${digest}.${format}`;
  const master = path.join(mastersDir, name);
  if (!kept.has(name)) await replaceFile(master, await masterBytes(bytes, format));
  return { ...(await sizeOf(await readFile(master))), master, format };
}

/** PNG and WebP may be transparent and stay what they are; all else becomes JPEG. */
function formatOfMaster(format: string): 'jpeg' | 'png' | 'webp' {
  return format === 'png' || format === 'webp' ? format : 'jpeg';
}

async function masterBytes(bytes: Buffer, format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  const upright = sharp(bytes, { failOn: 'none' }).autoOrient().resize({ width: MOST_WIDTH, withoutEnlargement: true });
  return upright.toFormat(format, format === 'png' ? {} : { quality: 90 }).toBuffer();
}

async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
}
