import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Builds an archive of tests/fixtures/archives with the data of a day; gives the folder, in one of its own. */
export async function buildArchive(name: string, asOf: string): Promise<string> {
  const content = path.resolve('tests/fixtures/archives', name, 'content');
  const out = path.join(await mkdtemp(path.join(os.tmpdir(), `congbo-${name}-`)), 'out');
  const flags = ['--content', content, '--out', out, '--as-of', asOf];
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build', ...flags]);
  return out;
}
