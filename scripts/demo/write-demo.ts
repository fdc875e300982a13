import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import { writeContent } from '../make-archive/write-content.ts';
import type { DemoArchive } from './demo-archives.ts';
import { writeAttachments } from './media/write-attachments.ts';
import { SCENES } from './pictures/scenes.ts';
import { writePicture } from './pictures/write-picture.ts';

/** Writes the content of a demonstration archive into a folder, in the place of what is there: the same bytes each time. */
export async function writeDemo({ written, made }: DemoArchive, dir: string): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  cpSync(written, dir, { recursive: true });
  for (const { path: file, frontmatter, body } of made()) writeContent(dir, file, frontmatter, body);
  await Promise.all([writePictures(dir), writeAttachments(dir)]);
}

/** Draws the pictures that the content names: `attachments/anh/<scene>.jpg`. */
async function writePictures(dir: string): Promise<void> {
  const texts = globSync('**/*.{md,mdx}', { cwd: dir }).map((file) => readFileSync(path.join(dir, file), 'utf8'));
  const named = Object.entries(SCENES).filter(([name]) => texts.some((text) => text.includes(`/${name}.jpg`)));
  await Promise.all(
    named.map(([name, draw]) => writePicture(path.join(dir, 'attachments', 'anh', `${name}.jpg`), draw())),
  );
}
