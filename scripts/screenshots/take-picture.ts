import type { Browser, Page } from 'playwright';
import type { Locale } from '../../src/domain/locale.ts';
import { DEMO_DAY } from '../demo/demo-archives.ts';

/** How a page is looked at, and how much of it is taken: a desk's window, a phone, a sheet of A4. */
export const MODES = {
  light: { width: 1280, height: 900, scale: 1, dark: false, print: false, tallest: 3000 },
  dark: { width: 1280, height: 900, scale: 1, dark: true, print: false, tallest: 3000 },
  phone: { width: 390, height: 844, scale: 2, dark: false, print: false, tallest: 2600 },
  print: { width: 718, height: 1123, scale: 1, dark: false, print: true, tallest: 1123 },
} as const;

/** Each language as a browser asks for it. */
const REGIONAL: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };

/** The name of a way to look at a page. */
export type Mode = keyof typeof MODES;

interface Asked {
  url: string;
  locale: Locale;
  mode: Mode;
  /** Where the PNG goes. */
  file: string;
}

/** Takes a page as a reader sees it on the morning of the demonstration's day. */
export async function takePicture(browser: Browser, { url, locale, mode, file }: Asked): Promise<void> {
  const { width, height, scale, dark, print, tallest } = MODES[mode];
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: REGIONAL[locale],
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(`${DEMO_DAY}T09:00:00+07:00`);
    if (print) await page.emulateMedia({ media: 'print' });
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file, fullPage: true, clip: await clipOf(page, width, tallest) });
  } finally {
    await context.close();
  }
}

async function clipOf(page: Page, width: number, tallest: number) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return { x: 0, y: 0, width, height: Math.min(height, tallest) };
}
