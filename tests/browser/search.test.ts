import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './site-test.ts';

const DECISION = '2021/2236-qd-ubnd';
const STUB = '2021/601-qd-ubnd';
const TITLE = 'Kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Bình Thuận';

/** The ids of the results, once every lane of the search has come in. */
async function resultsOf(page: Page): Promise<string[]> {
  await page.locator('[data-search][data-state="done"], [data-search][data-state="none"]').waitFor();
  return page
    .locator('[data-result]')
    .evaluateAll((results) => results.map((result) => result.getAttribute('data-result') ?? ''));
}

describe('a search leads to the page', () => {
  test.for([
    ['2236', DECISION],
    ['2236/QD-UBND', DECISION],
    ['2236 / QĐ - UBND', DECISION],
    ['kien toan ban chi dao', DECISION],
    ['kiện toàn ban chỉ đạo', DECISION],
    ['quyeets ddinhj 2236', DECISION],
    ['06/9/2021', DECISION],
    ['601/QĐ-UBND', STUB],
  ])('%s', async ([query, id], { open }) => {
    const page = await open(`tim-kiem/?q=${encodeURIComponent(query!)}`);
    expect((await resultsOf(page))[0]).toBe(id);
    await page.locator('[data-result] a[href]').first().click();
    await page.waitForURL(`**/van-ban/${id}/**`);
    expect(await page.locator('h1').innerText()).toContain(TITLE);
  });
});

test('what is typed into the box of any page is searched', async ({ open }) => {
  const page = await open('gioi-thieu/');
  await page.locator('input[type="search"][name="q"]').first().fill('2236');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=2236');
  expect((await resultsOf(page))[0]).toBe(DECISION);
});

describe('what is not there is said not to be there', () => {
  test.for(['9999/QĐ-UBND', 'khongcogiay'])('%s', async (query, { open }) => {
    const page = await open(`tim-kiem/?q=${encodeURIComponent(query)}`);
    expect(await resultsOf(page)).toEqual([]);
    expect(await page.locator('[data-search]').innerText()).toContain(query);
  });
});

test('the query lives in the address: back goes to the search before', async ({ open }) => {
  const page = await open('tim-kiem/?q=2236');
  await resultsOf(page);
  const box = page.locator('[data-search] input[name="q"], main input[name="q"]').first();
  await box.fill('khongcogiay');
  await box.press('Enter');
  await page.locator('[data-search][data-query="khongcogiay"][data-state="none"]').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('khongcogiay');
  await page.goBack();
  await page.locator('[data-search][data-query="2236"][data-state="done"]').waitFor();
  expect(await box.inputValue()).toBe('2236');
});
