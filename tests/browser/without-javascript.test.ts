import { describe, expect } from 'vitest';
import { test } from './site-test.ts';
import { onItsDay, TEMPLATES } from './templates.ts';

const NO_SCRIPTS = { scripts: false };

describe('without JavaScript', () => {
  test.for(TEMPLATES)('%s has a heading, text and links', async ([, address, archive], { open }) => {
    const page = await open(address, { ...onItsDay(archive), ...NO_SCRIPTS });
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    expect(await page.locator('a[href]').count()).toBeGreaterThan(3);
  });

  test('a decision is read in full', async ({ open }) => {
    const page = await open('van-ban/2021/2236-qd-ubnd/', NO_SCRIPTS);
    const text = await page.locator('main').innerText();
    for (const part of ['2236/QĐ-UBND', 'Lê Tuấn Phong', 'Thư ký', 'Ban Chỉ đạo tự giải thể', '601/QĐ-UBND']) {
      expect(text).toContain(part);
    }
  });

  test('search says that it needs scripts, and offers the lists', async ({ open }) => {
    const page = await open('tim-kiem/?q=2236', NO_SCRIPTS);
    const main = page.locator('main');
    expect(await main.innerText()).toContain('JavaScript');
    expect(await main.locator('a[href$="/van-ban/"]').count()).toBeGreaterThan(0);
  });
});
