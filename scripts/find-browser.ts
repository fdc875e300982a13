import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium to test with: `CHROMIUM_PATH`, else one on this machine, else Playwright's own (downloaded
 * where that is possible), else Debian's package, installed where this process may. Throws, with the command to run,
 * where there is none.
 */
export function findBrowser(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  }
  const found = installed() ?? downloaded() ?? packaged();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium: run "npx playwright install chromium", or set CHROMIUM_PATH to a Chrome or Chromium.',
  );
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...APPLICATIONS].find((file) => existsSync(file));
}

function downloaded(): string | undefined {
  const file = chromium.executablePath();
  if (existsSync(file)) return file;
  tell('Downloading a browser with Playwright …');
  return attempt('playwright', ['install', 'chromium'], 60) && existsSync(file) ? file : undefined;
}

function packaged(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  tell('Installing the package chromium …');
  attempt('apt-get', ['update'], 120);
  attempt('apt-get', ['install', '-y', 'chromium'], 400);
  return installed();
}

function tell(what: string): void {
  process.stderr.write(`${what}\n`);
}

/** Runs a command and tells whether it succeeded within its time. */
function attempt(file: string, args: string[], seconds: number): boolean {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(file, args, { stdio: 'ignore', timeout: seconds * 1000, env, shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}
