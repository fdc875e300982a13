import { chromium, type Browser } from 'playwright';
import { findBrowser } from './find-browser.ts';

/** Starts the Chromium that `findBrowser` finds. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
