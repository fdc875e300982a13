import { describe, expect } from 'vitest';
import { test } from './site-test.ts';

const NO_SCRIPTS = { scripts: false };

describe('without JavaScript', () => {
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
