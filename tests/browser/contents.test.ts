import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { barriersEverywhere } from './barriers.ts';
import { test } from './site-test.ts';

/** The longest act of the demonstration archive: 44 articles in chapters, some of them in sections. */
const LONG_ACT = 'van-ban/2022/12-2022-qd-ubnd/';
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 800 };

const marked = (page: Page) => page.locator('.contents a[aria-current]');
const list = (page: Page) => page.locator('.contents > details');
const button = (page: Page) => list(page).locator('> summary');
const isOpen = (page: Page) => list(page).evaluate((details) => (details as HTMLDetailsElement).open);

/** Scrolls a heading to a place below the upper edge of the window. */
async function bringTo(page: Page, id: string, below = 20): Promise<void> {
  await page.evaluate(
    ([to, pixels]) => {
      scrollBy(0, document.getElementById(to)!.getBoundingClientRect().top - pixels);
    },
    [id, below] as const,
  );
}

describe('the contents of a long act', () => {
  const openAt = (viewport: { width: number; height: number }, scripts = true) => ({
    ...{ site: inject('demoUrl'), scripts },
    prepare: (page: Page) => page.setViewportSize(viewport),
  });

  test('mark the provision that is being read, beside the text', async ({ open }) => {
    const page = await open(LONG_ACT, openAt(WIDE));
    await bringTo(page, 'dieu-30');
    await expect.poll(() => marked(page).allTextContents()).toEqual(['Điều 30. Phê duyệt']);
    const [box, mark] = [await page.locator('.contents').boundingBox(), await marked(page).boundingBox()];
    expect(mark!.y).toBeGreaterThanOrEqual(box!.y);
    expect(mark!.y + mark!.height).toBeLessThanOrEqual(box!.y + box!.height);
    await bringTo(page, 'dieu-30', WIDE.height / 5);
    await expect.poll(() => marked(page).allTextContents()).toEqual(['Điều 29. Hồ sơ liên thông']);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => marked(page).count()).toBe(0);
  });

  test('mark what was chosen, though the next provision is in sight', async ({ open }) => {
    const page = await open(`${LONG_ACT}#dieu-23`, openAt(WIDE));
    await expect.poll(() => marked(page).allTextContents()).toEqual(['Điều 23. Phí, lệ phí']);
    await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'Điều 22.' }).click();
    await expect.poll(() => marked(page).allTextContents()).toEqual([expect.stringContaining('Điều 22.')]);
  });

  test('are a tap away on a phone, and close on a choice and on Escape', async ({ open }) => {
    const page = await open(LONG_ACT, openAt(PHONE));
    await bringTo(page, 'dieu-30', 60);
    await expect.poll(() => button(page).textContent()).toContain('Điều 30. Phê duyệt');
    const before = await page.evaluate(() => scrollY);
    expect((await button(page).boundingBox())!.y).toBeLessThan(10);
    await button(page).evaluate((summary: HTMLElement) => summary.click());
    await marked(page).waitFor({ state: 'visible' });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.keyboard.press('Enter');
    await list(page).getByRole('link', { name: 'Chương V.' }).click();
    expect(await isOpen(page)).toBe(false);
    const heading = (await page.locator('#chuong-v').boundingBox())!;
    const bar = (await button(page).boundingBox())!;
    expect(heading.y).toBeGreaterThanOrEqual(bar.y + bar.height);
    expect(heading.y).toBeLessThan(PHONE.height / 2);
  });

  test('unfold without scripts, above the text', async ({ open }) => {
    const page = await open(LONG_ACT, openAt(PHONE, false));
    await button(page).click();
    await list(page).getByText('Điều 27–31', { exact: true }).click();
    await list(page).getByRole('link', { name: 'Điều 30.' }).click();
    expect(page.url()).toContain('#dieu-30');
    expect((await page.locator('#dieu-30').boundingBox())!.y).toBeLessThan(PHONE.height / 2);
  });

  test('are barrier-free while they lie over the text', async ({ open }) => {
    const page = await open(LONG_ACT, openAt(PHONE));
    await bringTo(page, 'dieu-30', 60);
    await button(page).click();
    expect(await barriersEverywhere(page)).toEqual({ light: [], dark: [], phone: [] });
  });
});
