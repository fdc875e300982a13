import { expect } from 'vitest';
import { test } from './site-test.ts';

test('from a decision that is only known of to the one that supersedes it, and back', async ({ open }) => {
  const page = await open('van-ban/2021/601-qd-ubnd/');
  expect(await page.locator('main').innerText()).toContain('Hết hiệu lực');

  await page.locator('main').getByRole('link', { name: '2236/QĐ-UBND' }).first().click();
  await page.waitForURL('**/van-ban/2021/2236-qd-ubnd/');
  expect(await page.locator('main').innerText()).toContain('Còn hiệu lực');

  await page.locator('main').getByRole('link', { name: '601/QĐ-UBND' }).first().click();
  await page.waitForURL('**/van-ban/2021/601-qd-ubnd/');
});

test('news leads to the decision that it is about, and the decision to the news', async ({ open }) => {
  const page = await open('tin-tuc/2021/kien-toan-ban-chi-dao-chinh-quyen-dien-tu/');
  await page.locator('main').getByRole('link', { name: '2236/QĐ-UBND' }).first().click();
  await page.waitForURL('**/van-ban/2021/2236-qd-ubnd/');
  await page.locator('main').getByRole('link', { name: 'sắp xếp lại Ban Chỉ đạo' }).first().click();
  await page.waitForURL('**/tin-tuc/2021/kien-toan-ban-chi-dao-chinh-quyen-dien-tu/');
});

test('beside what is cited stands a sign that is seen', async ({ open }) => {
  const page = await open('van-ban/2021/2236-qd-ubnd/');
  const room = await page
    .locator('main .cited')
    .first()
    .evaluate((element) => {
      const words = element.querySelector('span')!.getBoundingClientRect();
      return words.left - element.getBoundingClientRect().left;
    });
  expect(room).toBeGreaterThan(12);
});
