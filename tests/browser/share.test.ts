import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './site-test.ts';

const DECISION = 'van-ban/2021/2236-qd-ubnd/';
const NEWS = 'tin-tuc/2021/kien-toan-ban-chi-dao-chinh-quyen-dien-tu/';

const FULL =
  'Quyết định số 2236/QĐ-UBND ngày 06 tháng 9 năm 2021 của Chủ tịch Ủy ban nhân dân tỉnh Bình Thuận về việc kiện toàn Ban Chỉ đạo Xây dựng Chính quyền điện tử tỉnh Bình Thuận';
const SHORT = 'Quyết định số 2236/QĐ-UBND';

/** Puts a clipboard in the place of the browser's own, which a test shares with every other. */
const clipboard = (works: boolean) => (page: Page) =>
  page.addInitScript((isWorking) => {
    const copied: string[] = [];
    const writeText = (text: string) => {
      if (!isWorking) return Promise.reject(new Error('refused'));
      copied.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    // What stands in its place is refused as well.
    if (!isWorking) Object.assign(document, { execCommand: () => false });
    Object.assign(globalThis, { copied });
  }, works);

const copiedIn = (page: Page) => page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);

test('a decision is cited in both forms, to be copied', async ({ open }) => {
  const page = await open(DECISION, { prepare: clipboard(true) });
  await page.getByText('Trích dẫn văn bản này').click();
  await page.getByRole('button', { name: 'Sao chép câu viện dẫn lần đầu' }).click();
  await page.getByRole('status').filter({ hasText: 'Đã sao chép' }).waitFor();
  await page.getByRole('button', { name: 'Sao chép tên gọi dùng cho các lần sau' }).click();
  await expect.poll(() => copiedIn(page)).toEqual([FULL, SHORT]);
  await expect.poll(() => page.getByText('Đã sao chép').count()).toBe(1);
});

test('a link is copied as the page’s own address', async ({ open }) => {
  const page = await open(`${NEWS}?from=elsewhere#x`, { prepare: clipboard(true) });
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
  await expect.poll(() => copiedIn(page)).toEqual([canonical]);
  expect(await page.getByText('Trích dẫn văn bản này').count()).toBe(0);
});

test('where copying is refused, the words are selected and it is said', async ({ open }) => {
  const page = await open(DECISION, { prepare: clipboard(false) });
  await page.getByText('Trích dẫn văn bản này').click();
  await page.getByRole('button', { name: 'Sao chép tên gọi dùng cho các lần sau' }).click();
  await page.getByRole('status').filter({ hasText: 'hãy tự sao chép' }).waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toBe(SHORT);
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toMatch(/^https:\/\/.*2236-qd-ubnd\/$/);
});

test('the system’s own sharing is offered where there is one', async ({ open }) => {
  const page = await open(DECISION, {
    prepare: (opened) =>
      opened.addInitScript(() => {
        navigator.share = (data) => {
          document.documentElement.dataset['shared'] = JSON.stringify(data);
          return Promise.reject(new DOMException('closed', 'AbortError'));
        };
      }),
  });
  await page.getByRole('button', { name: 'Chia sẻ' }).click();
  const shared = await page.locator('html').getAttribute('data-shared');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(JSON.parse(shared ?? '')).toMatchObject({ url: canonical });
});

describe('without it', () => {
  test('no button for it is there', async ({ open }) => {
    const page = await open(DECISION, {
      prepare: (opened) => opened.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share')),
    });
    await page.getByRole('button', { name: 'Sao chép liên kết' }).waitFor();
    expect(await page.getByRole('button', { name: 'Chia sẻ' }).count()).toBe(0);
  });
});

test('without scripts the citation can be read and selected, and no button is there', async ({ open }) => {
  const page = await open(DECISION, { scripts: false });
  await page.getByText('Trích dẫn văn bản này').click();
  expect(await page.getByText(FULL, { exact: true }).isVisible()).toBe(true);
  expect(await page.locator('.share button:visible').count()).toBe(0);
});

test('nothing moves as the buttons begin to work', async ({ open }) => {
  const nothing = { contentType: 'text/javascript', body: '' };
  const before = await open(DECISION, {
    prepare: (page) => page.route('**/ShareTools*', (route) => route.fulfill(nothing)),
  });
  expect(await before.locator('.share-native:visible').count()).toBe(0);
  const after = await open(DECISION);
  await after.getByRole('button', { name: 'Sao chép liên kết' }).waitFor();
  const heightIn = async (page: Page) => (await page.locator('.share').boundingBox())?.height;
  expect(await heightIn(after)).toBe(await heightIn(before));
});
