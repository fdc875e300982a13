import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { countShifts, shiftsOf } from './count-shifts.ts';
import { test } from './site-test.ts';

const DECISION = '2021/2236-qd-ubnd';

/** Files that are held back until they are let go, and what of them the page asked for and gave up. */
interface Held {
  asked: string[];
  givenUp: string[];
  letGo: () => void;
}

/** Holds the files of an address back, and puts a clock into the page that the test can move on. */
async function hold(page: Page, address: RegExp): Promise<Held> {
  let letGo!: () => void;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const held: Held = { asked: [], givenUp: [], letGo };
  page.on('requestfailed', (request) => held.givenUp.push(request.url()));
  await page.clock.install();
  await page.route(address, async (route) => {
    held.asked.push(route.request().url());
    await gone;
    // Of what was given up, there is nothing to continue.
    await route.continue().catch(() => undefined);
  });
  return held;
}

const TERMS = /\/data\/search\/\w+\/terms\//;

/** A search that has to wait for the files of its words, a second after it began. */
const WORDS = `tim-kiem/?q=${encodeURIComponent('kiện toàn')}`;

const panelIs = (page: Page, state: string) => page.locator(`[data-search][data-state="${state}"]`).waitFor();

test('a search that takes long tells what has come, is spoken once, and moves nothing', async ({ open }) => {
  let held!: Held;
  const page = await open(WORDS, {
    prepare: async (fresh) => {
      await fresh.setViewportSize({ width: 360, height: 740 });
      await fresh.addInitScript(countShifts);
      held = await hold(fresh, TERMS);
    },
  });
  await panelIs(page, 'searching');
  await expect.poll(() => held.asked.length).toBeGreaterThan(0);
  expect(await page.getByRole('button', { name: 'Dừng' }).isVisible()).toBe(false);
  await page.clock.fastForward(1000);
  await page.getByText(/Đang tải dữ liệu tìm kiếm… \d+ kB/).waitFor();
  expect(await page.getByRole('status').allInnerTexts()).toContain('Đang tải dữ liệu tìm kiếm…');
  expect(await page.getByRole('button', { name: 'Dừng' }).isVisible()).toBe(true);
  held.letGo();
  await panelIs(page, 'done');
  expect(await page.locator('[data-result]').first().getAttribute('data-result')).toBe(DECISION);
  expect(await page.getByRole('button', { name: 'Dừng' }).count()).toBe(0);
  expect(held.givenUp).toEqual([]);
  expect(await shiftsOf(page)).toBe(0);
});

test('the button stops the search: what has come stays, and it can be searched again', async ({ open }) => {
  let held!: Held;
  const query = 'khoản 2 Quyết định 2236/QĐ-UBND kiện toàn';
  const page = await open(`tim-kiem/?q=${encodeURIComponent(query)}`, {
    prepare: async (fresh) => void (held = await hold(fresh, TERMS)),
  });
  const results = page.locator('[data-result]');
  await results.first().waitFor();
  await expect.poll(() => held.asked.length).toBeGreaterThan(0);
  await page.clock.fastForward(1000);
  const button = page.getByRole('button', { name: 'Dừng' });
  await button.focus();
  await page.keyboard.press('Enter');
  await panelIs(page, 'error');
  await expect.poll(() => held.givenUp.length).toBe(held.asked.length);
  expect(await results.first().getAttribute('data-result')).toBe(DECISION);
  expect(await page.locator('[data-search-status]').innerText()).toBe('Đã dừng tìm, nên kết quả có thể chưa đủ.');
  expect(await page.locator(':focus').innerText()).toBe('Tìm lại');
  held.letGo();
  await page.keyboard.press('Enter');
  await panelIs(page, 'done');
  expect(await results.first().getAttribute('data-result')).toBe(DECISION);
});

test('what was found before is gone where a search was stopped that had brought nothing', async ({ open }) => {
  let held!: Held;
  const page = await open('tim-kiem/?q=2236', { prepare: async (fresh) => void (held = await hold(fresh, TERMS)) });
  await panelIs(page, 'done');
  await page.locator('input[name="q"]').fill('kiện toàn');
  await page.keyboard.press('Enter');
  await expect.poll(() => held.asked.length).toBeGreaterThan(0);
  await page.clock.fastForward(1000);
  await page.getByRole('button', { name: 'Dừng' }).click();
  await panelIs(page, 'error');
  expect(await page.locator('[data-result]').count()).toBe(0);
});

test('who types on asks for nothing twice; another search gives up what it does not want itself', async ({ open }) => {
  let held!: Held;
  const page = await open(WORDS, { prepare: async (fresh) => void (held = await hold(fresh, TERMS)) });
  await expect.poll(() => held.asked.length).toBeGreaterThan(0);
  const box = page.locator('input[name="q"]');
  const words = page.waitForResponse(/\/words\/b\.json$/);
  await box.fill('kiện toàn ban');
  await page.keyboard.press('Enter');
  await page.locator('[data-search][data-query="kiện toàn ban"]').waitFor();
  await words;
  expect(held.givenUp).toEqual([]);
  await box.fill('2236');
  await page.keyboard.press('Enter');
  await page.locator('[data-search][data-query="2236"][data-state="done"]').waitFor();
  await expect.poll(() => held.givenUp.length).toBe(held.asked.length);
  expect(new Set(held.asked).size).toBe(held.asked.length);
  expect(await page.locator('[data-result]').first().getAttribute('data-result')).toBe(DECISION);
});

test('Escape in the box ends the search and empties the box', async ({ open }) => {
  let held!: Held;
  const page = await open(WORDS, { prepare: async (fresh) => void (held = await hold(fresh, TERMS)) });
  await expect.poll(() => held.asked.length).toBeGreaterThan(0);
  await page.locator('input[name="q"]').press('Escape');
  await panelIs(page, 'idle');
  expect(await page.locator('input[name="q"]').inputValue()).toBe('');
  await expect.poll(() => held.givenUp.length).toBe(held.asked.length);
});

test('where Pagefind loads what is searched, no size is told, and it can be stopped', async ({ open }) => {
  let held!: Held;
  const page = await open('search/?q=harbour', {
    site: inject('harbourUrl'),
    prepare: async (fresh) => void (held = await hold(fresh, /\/pagefind\/index\//)),
  });
  await expect.poll(() => held.asked.length).toBeGreaterThan(0);
  await page.clock.fastForward(1000);
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  expect(await page.locator('.search-loading').innerText()).toBe('Loading search data…');
  await page.getByRole('button', { name: 'Stop' }).click();
  await panelIs(page, 'error');
  held.letGo();
  await page.getByRole('button', { name: 'Search again' }).click();
  await panelIs(page, 'done');
  // The index answers one question after the other, so by then the answer to the first has come, too.
  const ids = await page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-result')));
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});
