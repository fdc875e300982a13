import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { SEARCH_CASES, type SearchCase } from './search-cases.ts';
import { resultsOf, searchAddress } from './search-page.ts';
import { test, watch } from './site-test.ts';

/** One page for all cases; it fails at the end where any of them wrote an error to the console. */
const cases = test.extend('page', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const complaints: string[] = [];
  watch(page, inject('searchCasesUrl'), complaints);
  onCleanup(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(new URL('tim-kiem/', inject('searchCasesUrl')).href);
  return page;
});

async function check(page: Page, { query, first = [], last, all, not = [], says = [], place }: SearchCase) {
  const found = await resultsOf(page, query);
  expect(found.slice(0, first.length)).toEqual(first);
  if (last !== undefined) expect(found.at(-1)).toBe(last);
  if (all) expect([...found].sort()).toEqual([...all].sort());
  expect(found.filter((id) => not.includes(id))).toEqual([]);
  for (const words of says) {
    // How a search went is told after its results.
    await expect.poll(() => page.locator('[data-search]').innerText()).toContain(words);
  }
  if (place === undefined) return;
  const links = page.locator('[data-result]').first().locator('a');
  const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
  expect(hrefs).toContain(place);
}

/** Cases by their query, so that every spelling is a test with a name. */
const TABLE = SEARCH_CASES.map((one): [string, SearchCase] => [one.query, one]);

describe('from the box', () => {
  cases.for(TABLE)('%s', async ([query, one], { page }) => {
    const box = page.locator('input[type=search][name=q]');
    await box.press('Escape');
    await box.fill(query);
    await box.press('Enter');
    await check(page, one);
    expect(await box.inputValue()).toBe(query);
  });
});

const ONE_IN = 4;

describe('from the address', () => {
  cases.for(TABLE.filter((_, at) => at % ONE_IN === 0))('%s', async ([query, one], { page }) => {
    await page.goto(new URL(searchAddress(query), inject('searchCasesUrl')).href);
    await check(page, one);
  });
});

describe('from the box of another page', () => {
  cases.for(TABLE.filter((_, at) => at % (2 * ONE_IN) === 1))('%s', async ([query, one], { page }) => {
    await page.goto(new URL('gioi-thieu/', inject('searchCasesUrl')).href);
    await page.locator('input[type=search][name=q]').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/**');
    await check(page, one);
  });
});

cases('a result of a long act leads to its provision', async ({ page }) => {
  await page.goto(new URL(searchAddress('nuôi ong lấy mật'), inject('searchCasesUrl')).href);
  await resultsOf(page, 'nuôi ong lấy mật');
  await page.locator('[data-result] a[href$="#dieu-12"]').first().click();
  await page.waitForURL('**/van-ban/2025/12-2025-qd-ubnd/#dieu-12');
  expect(await page.locator('#dieu-12').innerText()).toContain('Nuôi ong lấy mật');
});
