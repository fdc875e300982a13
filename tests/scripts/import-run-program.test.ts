import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inTemporaryFolder } from '../../scripts/import/in-temporary-folder.ts';
import { runProgram } from '../../scripts/import/run-program.ts';

/** Runs a script, as a program that is not ours. */
function runScript(script: string, folder: string, timeout = 10_000) {
  return runProgram(process.execPath, ['-e', script], { folder, timeout, env: { HELLO: 'Xin chào' } });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended and that nobody has asked after is one still, by its number.
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

it('gives what a program printed', async () => {
  const printed = await inTemporaryFolder((folder) => runScript('process.stdout.write(process.env.HELLO)', folder));
  expect(printed).toBe('Xin chào');
});

it.each([
  ['fails', process.execPath, ['-e', 'process.exit(3)']],
  ['is not there', path.join(os.tmpdir(), 'khong-co-chuong-trinh'), []],
])('gives nothing where it %s', async (_, file, args) => {
  const printed = await inTemporaryFolder((folder) => runProgram(file, args, { folder, timeout: 10_000 }));
  expect(printed).toBeUndefined();
});

it('ends one that takes too long, with what it has started', async () => {
  const script = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    require('node:fs').writeFileSync('pid', String(child.pid));
    setInterval(() => {}, 1000);`;
  await inTemporaryFolder(async (folder) => {
    expect(await runScript(script, folder, 1500)).toBeUndefined();
    const pid = Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
    await expect.poll(() => isRunning(pid)).toBe(false);
  });
});

it('leaves no folder behind, even where the work fails', async () => {
  let used = '';
  const work = inTemporaryFolder(async (folder) => {
    used = folder;
    await runScript('require("node:fs").mkdirSync("a/b", { recursive: true })', folder);
    expect(readdirSync(folder)).toEqual(['a']);
    throw new Error('hỏng');
  });
  await expect(work).rejects.toThrow('hỏng');
  expect(existsSync(used)).toBe(false);
});
