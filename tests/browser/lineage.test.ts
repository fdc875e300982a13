import { expect } from 'vitest';
import { test } from './site-test.ts';

const PAGES = ['van-ban/2021/2236-qd-ubnd/', 'van-ban/2021/601-qd-ubnd/'];

test.for(PAGES)('the picture on %s and the list beside it say the same', async (address, { open }) => {
  const page = await open(address);
  const { drawn, listed } = await page.evaluate(() => {
    const hrefs = (selector: string) =>
      [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
    return {
      drawn: {
        decisions: hrefs('.lineage-picture a'),
        acts: [...document.querySelectorAll('.lineage-picture .words')].map(({ textContent }) => textContent.trim()),
      },
      listed: {
        decisions: hrefs('.lineage-list > li > a'),
        acts: [...document.querySelectorAll('.lineage-list ul li')].map(({ textContent }) =>
          textContent.replace(/\s+/g, ' ').trim(),
        ),
      },
    };
  });
  expect(drawn).toEqual(listed);
  expect(drawn).toEqual({
    decisions: ['/van-ban/2021/601-qd-ubnd/', '/van-ban/2021/2236-qd-ubnd/'],
    acts: ['thay thế 601/QĐ-UBND'],
  });
});

test('every decision of the picture is a link that the keyboard reaches, oldest first', async ({ open }) => {
  const page = await open('van-ban/2021/2236-qd-ubnd/');
  const links = page.locator('.lineage-picture a');
  await links.first().focus();
  const names: (string | null)[] = [];
  for (let tab = 0; tab < (await links.count()); tab++) {
    const focused = page.locator('.lineage-picture a:focus-visible');
    names.push(await focused.getAttribute('aria-label'));
    expect(await focused.locator('rect').evaluate((box) => getComputedStyle(box).strokeWidth)).toBe('4px');
    const box = await focused.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Tab');
  }
  expect(names).toEqual([
    'Quyết định số 601/QĐ-UBND ngày 09/3/2021, Còn hiệu lực (suy đoán) từ 09/3/2021; Hết hiệu lực từ 06/9/2021',
    'Quyết định số 2236/QĐ-UBND ngày 06/9/2021, Còn hiệu lực từ 06/9/2021',
  ]);
  await links.first().click();
  await page.waitForURL('**/van-ban/2021/601-qd-ubnd/');
});

test('the picture fits a phone of 320 pixels', async ({ open }) => {
  const page = await open('van-ban/2021/2236-qd-ubnd/');
  await page.setViewportSize({ width: 320, height: 640 });
  const { picture, room } = await page.evaluate(() => ({
    picture: document.querySelector('.lineage-picture')?.getBoundingClientRect().width ?? 0,
    room: document.querySelector('.lineage-scroll')?.clientWidth ?? 0,
  }));
  expect(picture).toBeGreaterThan(0);
  expect(picture).toBeLessThanOrEqual(room);
});
