import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const CONTENT = path.resolve('tests/fixtures/archives/known-changes/content');

/** Builds the archive of changes that are known beforehand, with the data of a day; gives the folder, in one of its own. */
export async function buildKnownChanges(asOf: string): Promise<string> {
  const out = path.join(await mkdtemp(path.join(os.tmpdir(), 'congbo-known-changes-')), 'out');
  const flags = ['--content', CONTENT, '--out', out, '--as-of', asOf];
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build', ...flags]);
  return out;
}
