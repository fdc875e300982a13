import { chromium } from 'playwright';
import { findBrowser } from '../../find-browser.ts';
import { writeHtml } from '../paper/write-html.ts';
import type { Sample } from '../sample.ts';

/** Pages printed as a browser prints them. */
export async function printed(samples: readonly Sample[]): Promise<Uint8Array[]> {
  const browser = await chromium.launch({ executablePath: findBrowser() });
  try {
    const page = await browser.newPage();
    const files: Uint8Array[] = [];
    for (const { sheet } of samples) {
      await page.setContent(writeHtml(sheet));
      const margin = { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' };
      files.push(await page.pdf({ format: 'A4', margin }));
    }
    return files;
  } finally {
    await browser.close();
  }
}
