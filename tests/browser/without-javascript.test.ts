import { describe, expect, inject } from 'vitest';
import { test } from './site-test.ts';
import { onItsDay, TEMPLATES } from './templates.ts';

const NO_SCRIPTS = { scripts: false };

/** The archives that templates are of, and the addresses of what each shows. */
const BY_ARCHIVE = [...Map.groupBy(TEMPLATES, ([, , archive]) => archive)];

describe('without JavaScript', () => {
  test.for(BY_ARCHIVE)('every template has a heading, text and links: %s', async ([archive, templates], { open }) => {
    const page = await open('./', { ...onItsDay(archive), ...NO_SCRIPTS });
    const lacking: string[] = [];
    for (const [what, address] of templates.filter(([each]) => each !== 'not-found')) {
      await page.goto(new URL(address, inject(archive)).href);
      const [headings, text, links] = [page.locator('h1'), page.locator('main'), page.locator('a[href]')];
      if ((await headings.count()) !== 1) lacking.push(`${what}: a heading`);
      if ((await text.innerText()).length <= 40) lacking.push(`${what}: text`);
      if ((await links.count()) <= 3) lacking.push(`${what}: links`);
    }
    expect(lacking).toEqual([]);
  });

  test('an address of nothing has a heading, text and links', async ({ open }) => {
    const page = await open('khong-co-trang-nay/', NO_SCRIPTS);
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
