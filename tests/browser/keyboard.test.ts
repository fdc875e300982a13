import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { demoAddress } from '../../scripts/demo/demo-pages.ts';
import { test } from './site-test.ts';
import { tabStops, type TabStop } from './tab-stops.ts';

const PHONE = { width: 360, height: 740 };

const onPhone = () => ({
  site: inject('demoUrl'),
  prepare: (page: Page) => page.setViewportSize(PHONE),
});

const faulty = (stops: TabStop[]) => stops.filter(({ faults }) => faults.length > 0);

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

test('/ is switched off on the page of search, for every page', async ({ open }) => {
  const page = await open('tim-kiem/');
  await page.getByRole('checkbox', { name: 'Phím /' }).uncheck();
  await page.goto(new URL('van-ban/', inject('siteUrl')).href);
  await page.keyboard.press('/');
  expect(await page.locator(':focus').count()).toBe(0);
});

describe('a walk by Tab sees where it is, and comes to the end', () => {
  test.for([
    ['home', 20],
    ['decision', 30],
    ['news', 20],
    ['statistics', 30],
    ['state', 15],
  ] as const)('%s', async ([name, stops], { open }) => {
    const page = await open(demoAddress(name), { site: inject('demoUrl') });
    const walked = await tabStops(page);
    expect(faulty(walked)).toEqual([]);
    expect(walked.length).toBeGreaterThan(stops);
    expect(walked.at(-1)?.what).toContain('CSV');
  });

  test.for(['Tab', 'Shift+Tab'] as const)('a long act on a phone, by %s', async (key, { open }) => {
    const page = await open(demoAddress('decision-partly-in-force'), onPhone());
    const walked = await tabStops(page, key);
    expect(faulty(walked)).toEqual([]);
    expect(walked.length).toBeGreaterThan(60);
  });
});

test('the contents that lie over the text on a phone do not stay over what the focus goes on to', async ({ open }) => {
  const page = await open(demoAddress('decision-partly-in-force'), onPhone());
  const list = page.locator('.contents > details');
  await list.locator('> summary').focus();
  await page.keyboard.press('Enter');
  await list.locator(':is(a, summary):visible').last().focus();
  await page.keyboard.press('Tab');
  expect(await list.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
  expect(await page.locator('#site-text :focus').count()).toBe(1);
});
