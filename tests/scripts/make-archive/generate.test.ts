import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, it } from 'vitest';
import { generateArchive } from '../../../scripts/make-archive/generate.ts';
import { checkContent } from '../../../src/site/check-content.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'congbo-archives-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The errors of a content folder, as `file: code`. */
async function errorsOf(dir: string): Promise<string[]> {
  const { problems } = await checkContent(dir, { asOf: '2026-01-01' });
  return problems.filter(({ severity }) => severity === 'error').map(({ file, code }) => `${file}: ${code}`);
}

/** Every file of a folder, by its path. */
function filesOf(dir: string): Record<string, string> {
  const files = globSync('**', { cwd: dir }).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(dir, file), 'utf8')]));
}

describe('a generated archive', () => {
  const [first, again] = ['first', 'again'].map((name) => path.join(root, name)) as [string, string];
  generateArchive(first, { size: 400, seed: 7 });
  generateArchive(again, { size: 400, seed: 7 });
  const files = filesOf(first);
  const decisions = Object.entries(files).filter(([file]) => file.startsWith('decisions/'));

  it('is the same for the same seed', () => expect(filesOf(again)).toEqual(files));
  it('has the size asked for', () => expect(decisions).toHaveLength(400));
  it('has no error', async () => expect(await errorsOf(first)).toEqual([]));
  it('has about one decision in five superseding another', () => {
    const superseding = decisions.filter(([, text]) => text.includes('\nsupersedes:'));
    expect(superseding.length / decisions.length).toBeCloseTo(0.2, 1);
  });
  it('has texts of about 2 to 6 KB', () => {
    const sizes = decisions.map(([, text]) => Buffer.byteLength(text)).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 10)]).toBeGreaterThan(2000);
    expect(sizes[Math.floor((sizes.length * 9) / 10)]).toBeLessThan(8000);
  });
});
