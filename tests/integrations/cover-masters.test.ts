import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { coverMasters, removeOtherMasters } from '../../src/integrations/cover-masters.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 0, g: 128, b: 128, alpha: 0.5 } } });

function folders(): { attachments: string; masters: string } {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'congbo-covers-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(path.join(dir, 'attachments'));
  return { attachments: path.join(dir, 'attachments'), masters: path.join(dir, 'masters') };
}

it('makes masters upright, no wider than is shown, without what a camera writes', async () => {
  const { attachments, masters } = folders();
  // Stored sideways, as phones do: 6 stands for a quarter turn.
  const sideways = picture(1000, 2400).flatten().withMetadata({ orientation: 6 }).jpeg();
  await sideways.toFile(path.join(attachments, 'Ảnh #1 (100%).jpg'));
  await picture(30, 20).png().toFile(path.join(attachments, 'trong.png'));
  writeFileSync(
    path.join(attachments, 've.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40"/></svg>',
  );
  writeFileSync(path.join(attachments, 'hong.jpg'), 'không phải ảnh');
  const made = await coverMasters(['Ảnh #1 (100%).jpg', 'trong.png', 've.svg', 'hong.jpg'], attachments, masters);
  const sizes = [...made].map(
    ([file, { width, height, format }]) => `${file}: ${width}×${height} ${format ?? 'as it is'}`,
  );
  expect(sizes.sort()).toEqual(['trong.png: 30×20 png', 've.svg: 60×40 as it is', 'Ảnh #1 (100%).jpg: 1600×667 jpeg']);

  const [photo, transparent] = ['Ảnh #1 (100%).jpg', 'trong.png'].map((file) => made.get(file)!.master!);
  expect(path.basename(photo!)).toMatch(/^[0-9a-f]{16}\.jpeg$/);
  expect((await sharp(photo).metadata()).exif).toBeUndefined();
  expect((await sharp(transparent).metadata()).hasAlpha).toBe(true);
});

it('keeps masters from one build to the next, and removes those of covers that are gone', async () => {
  const { attachments, masters } = folders();
  await picture(30, 20).png().toFile(path.join(attachments, 'a.png'));
  await picture(40, 20).png().toFile(path.join(attachments, 'b.png'));
  const first = await coverMasters(['a.png', 'b.png'], attachments, masters);
  const { master } = first.get('a.png')!;
  const { mtimeMs } = statSync(master!);

  const next = await coverMasters(['a.png'], attachments, masters);
  await removeOtherMasters(next, masters);
  expect(readdirSync(masters)).toEqual([path.basename(master!)]);
  expect(statSync(master!).mtimeMs).toBe(mtimeMs);
});
