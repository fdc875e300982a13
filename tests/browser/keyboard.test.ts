import { expect } from 'vitest';
import { test } from './site-test.ts';

test('the first Tab offers to skip to the text, and Enter does', async ({ open }) => {
  const page = await open('van-ban/2021/2236-qd-ubnd/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toBe('#site-main');
  expect(await skip.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('/ goes to the search box', async ({ open }) => {
  const page = await open('tim-kiem/');
  await page.keyboard.press('/');
  expect(await page.locator(':focus').getAttribute('name')).toBe('q');
});

test('what has the focus is seen to have it', async ({ open }) => {
  const page = await open('./');
  const outlines: string[] = [];
  for (let tab = 0; tab < 8; tab++) {
    await page.keyboard.press('Tab');
    outlines.push(await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle));
  }
  expect(outlines).not.toContain('none');
});
