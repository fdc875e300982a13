import { execFile } from 'node:child_process';
import path from 'node:path';

/** The project's own folder. */
export const CHECKOUT = path.resolve(import.meta.dirname, '../..');

/** How a command ended, and what it said. */
interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs a command as npm does, from a folder of its own. */
export function run(command: string, args: string[], cwd: string, own: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const script = path.join(CHECKOUT, 'scripts/run.mjs');
    const options = { cwd, env: { ...process.env, INIT_CWD: cwd, CONGBO_CACHE: path.join(cwd, '.cache'), ...own } };
    execFile(process.execPath, [script, command, ...args], options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), out, err });
    });
  });
}
