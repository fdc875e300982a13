import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { test } from './site-test.ts';

const DECISION = 'van-ban/2024/12-qd-ubnd/';

describe('a link of a provision to itself', () => {
  test('copies its address, goes there and says so', async ({ open }) => {
    const page = await open(DECISION, { site: inject('knownChangesUrl') });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const link = page.getByRole('link', { name: 'Liên kết đến Điều 1', exact: true });
    await link.focus();
    await link.press('Enter');
    await expect.poll(() => page.locator('.anchor-status').innerText()).toBe('Đã sao chép liên kết');
    expect(new URL(page.url()).hash).toBe('#dieu-1');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('is a plain link without JavaScript, large enough for a finger', async ({ open }) => {
    const page = await open(DECISION, { site: inject('knownChangesUrl'), scripts: false });
    const link = page.getByRole('link', { name: 'Liên kết đến Điều 1', exact: true });
    const box = await link.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
    await link.press('Enter');
    expect(new URL(page.url()).hash).toBe('#dieu-1');
  });

  test('leaves the text as it is when that is copied', async ({ open }) => {
    const page = await open(DECISION, { site: inject('knownChangesUrl') });
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.getElementById('dieu-1')!);
      return getSelection()?.toString();
    });
    expect(copied).toMatch(/^Điều 1[^#]*$/);
  });
});

describe('a number', () => {
  /** Texts that stand on more than one line though no line may part them. */
  function parted(page: Page): Promise<string[]> {
    return page.evaluate(() => {
      const wholes = Array.from(document.querySelectorAll<HTMLElement>('.w, .wl, .number')).filter(
        (element) => element instanceof HTMLElement && element.offsetParent !== null,
      );
      const isParted = (element: HTMLElement) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        return new Set(Array.from(text.getClientRects(), ({ top }) => Math.round(top))).size > 1;
      };
      return [String(wholes.length > 10), ...wholes.filter(isParted).map((element) => element.innerText)];
    });
  }

  test.for([1280, 360, 320])('stays on one line at a width of %i', async (width, { open }) => {
    const page = await open(DECISION, {
      site: inject('knownChangesUrl'),
      prepare: (page) => page.setViewportSize({ width, height: 740 }),
    });
    expect(await parted(page)).toEqual(['true']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('is told in words, and copied without them', async ({ open }) => {
    const page = await open(DECISION, { site: inject('knownChangesUrl') });
    const name = page.locator('.document-name');
    expect(await name.textContent()).toMatch(/12\/QĐ-UBND\s+\(Ủy ban nhân dân[^)]*\)/);
    const copied = await name.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString().trim();
    });
    expect(copied).toBe('Quyết định số 12/QĐ-UBND');
  });
});
