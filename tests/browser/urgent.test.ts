import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { countShifts, shiftsOf } from './count-shifts.ts';
import { test, type OpenOptions } from './site-test.ts';

/** The notice is for 20 to 22 March 2026, the data are of 10 March; noon in Việt Nam is 5:00 UTC. */
const noon = (day: string): OpenOptions => ({ site: inject('knownChangesUrl'), now: `${day}T05:00:00Z` });

const notice = (page: Page) => page.getByRole('region', { name: 'Khẩn cấp' });

test('the urgent notice comes and goes by itself', async ({ open }) => {
  const page = await open('van-ban/', noon('2026-03-19'));
  const seen: [string, boolean][] = [];
  for (const day of ['2026-03-19', '2026-03-20', '2026-03-22', '2026-03-23', '2031-03-21']) {
    await page.clock.setFixedTime(`${day}T05:00:00Z`);
    await page.reload();
    seen.push([day, await notice(page).isVisible()]);
  }
  expect(seen).toEqual([
    ['2026-03-19', false],
    ['2026-03-20', true],
    ['2026-03-22', true],
    ['2026-03-23', false],
    ['2031-03-21', false],
  ]);
});

test('it says its days, leads on, moves nothing and has no barrier', async ({ open }) => {
  const page = await open('van-ban/', {
    ...noon('2026-03-20'),
    prepare: (page) => page.addInitScript(countShifts),
  });
  expect((await notice(page).innerText()).replace(/\s+/g, ' ')).toBe(
    'Khẩn cấp Tạm dừng tiếp công dân trong ba ngày Từ ngày 20/3/2026 đến hết ngày 22/3/2026. Xem chi tiết',
  );
  expect(await notice(page).getByRole('link').getAttribute('href')).toBe('/kho/tin-tuc/2026/quy-trinh-moi/');
  expect(await shiftsOf(page)).toBe(0);
});

test('before its day, no script shows it', async ({ open }) => {
  const page = await open('van-ban/', { ...noon('2026-03-20'), scripts: false });
  expect(await page.getByText('Tạm dừng tiếp công dân').isVisible()).toBe(false);
});
