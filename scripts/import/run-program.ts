import { spawn, spawnSync, type ChildProcess } from 'node:child_process';

/** How a program is run. */
interface Run {
  /** Where it runs. */
  folder: string;
  /** Milliseconds after which it is ended, with all that it has started. */
  timeout: number;
  env?: NodeJS.ProcessEnv;
}

/** What a program prints is kept up to here, in characters. */
const MOST_PRINTED = 100_000;

/**
 * Runs a program without a shell.
 *
 * @returns what it printed; undefined where it failed, did not start or took too long
 */
export function runProgram(file: string, args: readonly string[], run: Run): Promise<string | undefined> {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    const child = spawn(file, args, {
      cwd: run.folder,
      env: { ...process.env, ...run.env },
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
      // A group of its own, so that what it starts can be ended with it.
      detached: !isWindows,
    });
    const end = (): void => endTree(child, isWindows);
    const timer = setTimeout(end, run.timeout);
    // Before the folder is removed in which it writes.
    process.prependOnceListener('exit', end);
    const settle = (printed: string | undefined): void => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve(printed);
    };
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (printed.length < MOST_PRINTED) printed += text;
    });
    child.once('error', () => settle(undefined));
    child.once('close', (code) => settle(code === 0 ? printed : undefined));
  });
}

function endTree({ pid }: ChildProcess, isWindows: boolean): void {
  if (pid === undefined) return;
  if (isWindows) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
  else {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
