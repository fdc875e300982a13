import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHECKOUT, readFlags, UsageError, withUsage, type Flags } from './flags.ts';
import { generateArchive } from './make-archive/generate.ts';
import { measureProcess } from './measure-process.ts';

const SEED = 20_210_906;

/**
 * `npm run bench -- [--size N] [--content DIR] [--out DIR] [--as-of DAY]`: builds a copy of the content (with `--size`,
 * an archive of so many decisions made for it) three times: with nothing cached, unchanged, and with one file changed.
 * Prints each build's own last line, then what it cost.
 */
export function main(args: string[]): Promise<number> {
  return withUsage(async () => {
    const flags = readFlags(args, { size: { type: 'string' } });
    const isOutGiven = args.some((arg) => /^--out(?:=|$)/.test(arg));
    const folder = mkdtempSync(path.join(os.tmpdir(), 'congbo-bench-'));
    const content = path.join(folder, 'content');
    const out = isOutGiven ? flags.out : path.join(folder, 'out');
    try {
      makeContent(content, flags);
      return await buildThrice({ ...flags, content, out }, path.join(folder, 'cache'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

function makeContent(dir: string, { content, own }: Flags): void {
  const { size } = own;
  if (size === undefined) return cpSync(content, dir, { recursive: true });
  if (!/^[1-9]\d{0,6}$/.test(String(size))) throw new UsageError((texts) => texts.wrongSize(String(size)));
  generateArchive(dir, { size: Number(size), seed: SEED });
}

async function buildThrice({ content, out, asOf }: Flags, cache: string): Promise<number> {
  const day = asOf === undefined ? [] : ['--as-of', asOf];
  const args = [path.join(CHECKOUT, 'scripts/run.mjs'), 'build', '--content', content, '--out', out, ...day];
  for (const name of ['cold', 'unchanged', 'one file changed']) {
    if (name === 'one file changed') changeOneFile(content);
    const { code, seconds, peakBytes, output } = await measureProcess(args, { ...process.env, CONGBO_CACHE: cache });
    if (code !== 0) return code;
    const { pages, bytes } = contentsOf(out);
    const memory = peakBytes === undefined ? 'memory not measured here' : `${(peakBytes / 1e9).toFixed(2)} GB`;
    console.log(output.trimEnd().split('\n').at(-1));
    console.log(`${name}: ${seconds.toFixed(1)} s, ${memory}, ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB`);
  }
  return 0;
}

/** Adds a sentence to one decision. */
function changeOneFile(content: string): void {
  const file = filesOf(path.join(content, 'decisions')).find((name) => name.endsWith('.md'));
  if (!file) throw new Error('There is no decision to change.');
  appendFileSync(file, '\nĐoạn này được thêm vào để đo.\n');
}

function contentsOf(dir: string): { pages: number; bytes: number } {
  const files = filesOf(dir);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { pages: files.filter((file) => file.endsWith('.html')).length, bytes };
}

function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
