import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { CHARACTERS, VIETNAMESE_LETTERS, VIETNAMESE_MARKS } from '../../../scripts/make-fonts/characters.ts';
import { FONT_FOLDER, fontFolder } from '../../../scripts/make-fonts/font-folder.ts';

const committed = (name: string) => readFile(path.join(FONT_FOLDER, name));

describe('src/styles/fonts/', () => {
  it('is what `npm run fonts` makes', async () => {
    const made = await fontFolder();
    expect((await readdir(FONT_FOLDER)).sort()).toEqual([...made.keys()].sort());
    for (const [name, bytes] of made) expect([name, bytes.equals(await committed(name))]).toEqual([name, true]);
  });

  it.each(['be-vietnam-pro-400.woff2', 'be-vietnam-pro-600.woff2'])('%s holds every character', async (name) => {
    const held = charactersOf(await subsetFont(await committed(name), CHARACTERS.join(''), { targetFormat: 'sfnt' }));
    const asked = [...CHARACTERS, ...VIETNAMESE_LETTERS.flatMap((letter) => [...letter.normalize('NFD')])];
    expect(asked.filter((character) => !held.has(character))).toEqual([]);
  });

  it('has at most 50 KB of fonts', async () => {
    const fonts = await Promise.all(['400', '600'].map((weight) => committed(`be-vietnam-pro-${weight}.woff2`)));
    expect(fonts.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(50_000);
  });
});

it('Vietnamese has 67 letters beyond ASCII in each case, and eight marks', () => {
  expect([new Set(VIETNAMESE_LETTERS).size, VIETNAMESE_MARKS.length]).toEqual([2 * 67, 8]);
});

/** The characters that a font has glyphs for, read from its table `cmap` (OpenType, format 4). */
function charactersOf(font: Buffer): Set<string> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => font.subarray(12 + 16 * i, 28 + 16 * i));
  const cmap = font.subarray(tables.find((table) => table.toString('latin1', 0, 4) === 'cmap')!.readUInt32BE(8));
  const encodings = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.subarray(cmap.readUInt32BE(8 + 8 * i)));
  const format4 = encodings.find((encoding) => encoding.readUInt16BE(0) === 4)!;
  const doubled = format4.readUInt16BE(6);
  const held = new Set<string>();
  for (let at = 0; at < doubled; at += 2) {
    const [last, first] = [format4.readUInt16BE(14 + at), format4.readUInt16BE(16 + doubled + at)];
    for (let code = first; code <= last && code < 0xffff; code++) held.add(String.fromCodePoint(code));
  }
  return held;
}
