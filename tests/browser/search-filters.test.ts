import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { DEMO_DAY } from '../../scripts/demo/demo-archives.ts';
import { barriersEverywhere } from './barriers.ts';
import { countShifts, shiftsOf } from './count-shifts.ts';
import { test, type OpenOptions } from './site-test.ts';

const demo = (): OpenOptions => ({ site: inject('demoUrl'), now: `${DEMO_DAY}T05:00:00Z` });
const harbour = (): OpenOptions => ({ site: inject('harbourUrl'), now: `${DEMO_DAY}T05:00:00Z` });

const over = (page: Page) => page.locator('[data-search]:is([data-state="done"], [data-state="none"])').waitFor();
const status = (page: Page) => page.locator('[data-search-status]').innerText();
const choice = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const asked = (page: Page) => new URL(page.url()).search;

/** The ids of all results, those included that come when more are asked for. */
async function resultsOf(page: Page): Promise<string[]> {
  await over(page);
  const more = page.locator('[data-search-more]');
  const results = page.locator('[data-result]');
  while (await more.isVisible()) {
    const before = await results.count();
    await more.click();
    await results.nth(before).waitFor();
  }
  return results.evaluateAll((all) => all.map((result) => result.getAttribute('data-result') ?? ''));
}

/** Opens the filters, and waits until they tell how many results they leave. */
async function openFilters(page: Page, summary = 'Lọc và sắp xếp'): Promise<void> {
  await over(page);
  await page.getByText(summary, { exact: true }).click();
  await page.locator('[data-search-facet="type"] option:nth-child(2)').waitFor({ state: 'attached' });
}

/** The options of a choice with a value: what each says it leaves. */
function optionsOf(page: Page, label: string): Promise<{ value: string; n: number }[]> {
  return choice(page, label)
    .locator('option:not([value=""])')
    .evaluateAll((all) =>
      all.map((option) => ({
        value: (option as HTMLOptionElement).value,
        n: Number(/\((?:.* )?(\d+)\)$/.exec(option.textContent)?.[1]),
      })),
    );
}

describe('an option leaves as many results as it says', () => {
  test.for([
    ['words', demo, 'tim-kiem/?q=ph%C3%AD', ['Loại văn bản', 'Hiệu lực hôm nay']],
    [
      'a quoted phrase',
      demo,
      'tim-kiem/?q=%22ng%C3%A2n%20s%C3%A1ch%20nh%C3%A0%20n%C6%B0%E1%BB%9Bc%22',
      ['Loại văn bản'],
    ],
    ['a span of days', demo, 'tim-kiem/?q=n%C4%83m%202024', ['Cơ quan ban hành', 'Chủ đề']],
    ['nothing', demo, 'tim-kiem/', ['Hiệu lực hôm nay']],
    ['English words', harbour, 'search/?q=harbour', ['Type of document', 'Year', 'State today']],
  ] as const)('of %s', async ([, site, address, labels], { open }) => {
    const page = await open(address, site());
    if (address === 'tim-kiem/') await page.getByText('Lọc và sắp xếp', { exact: true }).click();
    else await openFilters(page, site === demo ? 'Lọc và sắp xếp' : 'Filter and sort');
    for (const label of labels) {
      await choice(page, label).locator('option:nth-child(2)').waitFor({ state: 'attached' });
      const options = await optionsOf(page, label);
      expect(options.length).toBeGreaterThan(0);
      for (const { value, n } of options) {
        await choice(page, label).selectOption(value);
        const ids = await resultsOf(page);
        expect([label, value, ids.length, new Set(ids).size]).toEqual([label, value, n, n]);
        expect(await status(page)).toContain(String(n));
      }
      await choice(page, label).selectOption('');
      await page.locator('[data-search-chosen]:empty').waitFor({ state: 'attached' });
    }
  });
});

test('what is chosen stands in the address, which brings the same to whoever follows it', async ({ open }) => {
  const page = await open('tim-kiem/?q=ph%C3%AD', demo());
  await openFilters(page);
  await choice(page, 'Loại văn bản').selectOption('quyet-dinh');
  await over(page);
  await choice(page, 'Năm').selectOption('2024');
  await over(page);
  await choice(page, 'Sắp xếp').selectOption({ label: 'Cũ nhất trước' });
  const ids = await resultsOf(page);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !/^2024\/.*qd/.test(id))).toEqual([]);
  expect(asked(page)).toBe('?q=ph%C3%AD&loai=quyet-dinh&nam=2024&sap-xep=cu-nhat');
  await page.reload();
  expect(await resultsOf(page)).toEqual(ids);
  expect(await page.locator('[data-search-filters]').getAttribute('open')).not.toBeNull();
  expect(await choice(page, 'Loại văn bản').inputValue()).toBe('quyet-dinh');
});

test('back and forward go from choice to choice', async ({ open }) => {
  const page = await open('tim-kiem/?q=ph%C3%AD', demo());
  const all = await resultsOf(page);
  await page.getByText('Lọc và sắp xếp', { exact: true }).click();
  await choice(page, 'Năm').locator('option[value="2024"]').waitFor({ state: 'attached' });
  await choice(page, 'Năm').selectOption('2024');
  const some = await resultsOf(page);
  expect(some.length).toBeLessThan(all.length);
  await page.goBack();
  await page.locator('[data-search-chosen]:empty').waitFor({ state: 'attached' });
  expect(await resultsOf(page)).toEqual(all);
  expect(await choice(page, 'Năm').inputValue()).toBe('');
  await page.goForward();
  await page.locator('[data-search-remove="year"]').waitFor();
  expect(await resultsOf(page)).toEqual(some);
  expect(await choice(page, 'Năm').inputValue()).toBe('2024');
});

test('filters are told beside the results, and are taken away there, one by one or all', async ({ open }) => {
  const page = await open('tim-kiem/?q=ph%C3%AD&loai=quyet-dinh&nam=2024&hieu-luc=con-hieu-luc', demo());
  const chosen = page.locator('[data-search-chosen]');
  await over(page);
  expect(await chosen.innerText()).toMatch(/^Đang lọc:\s+Quyết định\s+2024\s+Còn hiệu lực\s+Bỏ lọc$/);
  await page.getByRole('button', { name: 'Bỏ lọc theo 2024' }).click();
  await page.locator('[data-search-remove="year"]').waitFor({ state: 'detached' });
  expect(asked(page)).toBe('?q=ph%C3%AD&loai=quyet-dinh&hieu-luc=con-hieu-luc');
  expect(await page.locator('summary:focus').innerText()).toBe('Lọc và sắp xếp');
  await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
  await page.locator('[data-search-chosen]:empty').waitFor({ state: 'attached' });
  expect(asked(page)).toBe('?q=ph%C3%AD');
  expect(await choice(page, 'Loại văn bản').inputValue()).toBe('');
});

test('where filters leave nothing it says so, and offers to clear them', async ({ open }) => {
  const page = await open('tim-kiem/?q=ph%C3%AD&loai=cong-dien', demo());
  await page.locator('[data-search][data-state="none"]').waitFor();
  expect(await status(page)).toBe('Không có kết quả nào theo bộ lọc đang chọn.');
  expect(await choice(page, 'Loại văn bản').locator('option:checked').innerText()).toBe('Công điện (0)');
  await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
  expect((await resultsOf(page)).length).toBeGreaterThan(0);
});

test('a filter without words lists documents, newest first; what is no filter does nothing', async ({ open }) => {
  const page = await open('tim-kiem/?nam=2025', demo());
  const ids = await resultsOf(page);
  expect(ids.filter((id) => !id.startsWith('2025/'))).toEqual([]);
  const days = await page
    .locator('[data-result] time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual([...days].sort().reverse());
  const idle = await open('tim-kiem/?nam=1802&loai=khong-co&hieu-luc=khong-co', demo());
  await choice(idle, 'Loại văn bản').locator('option[value="quyet-dinh"]').waitFor({ state: 'attached' });
  await idle.locator('[data-search][data-state="idle"]').waitFor();
  expect(await idle.locator('[data-search-chosen]').innerText()).toBe('');
});

describe('by day', () => {
  test.for([
    ['sap-xep=moi-nhat', demo, 'tim-kiem/?q=giao+th%C3%B4ng', (a: string, b: string) => a >= b],
    ['sap-xep=cu-nhat', demo, 'tim-kiem/?q=giao+th%C3%B4ng', (a: string, b: string) => a <= b],
    ['sap-xep=cu-nhat', demo, 'tim-kiem/?q=n%C4%83m+2024', (a: string, b: string) => a <= b],
    ['sort=newest', harbour, 'search/?q=harbour', (a: string, b: string) => a >= b],
    ['sort=oldest', harbour, 'search/?q=harbour', (a: string, b: string) => a <= b],
  ] as const)('%s', async ([order, site, address, follows], { open }) => {
    const anyhow = await resultsOf(await open(address, site()));
    const page = await open(`${address}&${order}`, site());
    const ids = await resultsOf(page);
    expect([...ids].sort()).toEqual([...anyhow].sort());
    const days = await page
      .locator('[data-result]')
      .evaluateAll((all) => all.map((result) => result.querySelector('time')?.getAttribute('datetime') ?? ''));
    const dated = days.filter(Boolean);
    expect(dated.length).toBeGreaterThan(1);
    expect(days.slice(dated.length).filter(Boolean)).toEqual([]);
    expect(dated.every((day, at) => at === 0 || follows(dated[at - 1]!, day))).toBe(true);
  });
});

describe('states are those of the reader’s day', () => {
  // 11/QĐ-UBND of the archive known-changes ends with 1 April 2026.
  test.for([
    ['2026-03-31', 'con-hieu-luc', true],
    ['2026-03-31', 'het-hieu-luc', false],
    ['2026-04-01', 'con-hieu-luc', false],
    ['2026-04-01', 'het-hieu-luc', true],
  ] as const)('on %s, %s: %s', async ([day, state, isThere], { open }) => {
    const known = { site: inject('knownChangesUrl'), now: `${day}T05:00:00Z` };
    const page = await open(`tim-kiem/?hieu-luc=${state}`, known);
    expect((await resultsOf(page)).includes('2024/11-qd-ubnd')).toBe(isThere);
  });
});

test('by keyboard alone', async ({ open }) => {
  const page = await open('tim-kiem/?q=ph%C3%AD', demo());
  await over(page);
  await page.locator('[data-search] input[name="q"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await choice(page, 'Năm').locator('option[value="2024"]').waitFor({ state: 'attached' });
  for (let tabs = 0; tabs < 4; tabs++) await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('data-search-facet')).toBe('year');
  await page.keyboard.type('2024');
  await page.locator('[data-search-remove="year"]').waitFor();
  await over(page);
  expect(asked(page)).toBe('?q=ph%C3%AD&nam=2024');
  expect(await page.locator(':focus').getAttribute('data-search-facet')).toBe('year');
});

test('nothing of it is loaded before the filters are opened', async ({ open }) => {
  const loaded: string[] = [];
  const prepare = async (page: Page) => page.on('request', (request) => loaded.push(request.url()));
  const page = await open('tim-kiem/?q=ph%C3%AD', { ...demo(), prepare });
  await over(page);
  expect(loaded.filter((url) => url.includes('facets'))).toEqual([]);
  await openFilters(page);
  expect(loaded.filter((url) => url.includes('facets'))).toHaveLength(1);
});

test('where the numbers can’t be loaded it says so, and the results stay', async ({ open }) => {
  // Cut off within the page: what a browser itself says of a failed request would count as an error of the page.
  const prepare = (page: Page) =>
    page.addInitScript(`{
      console.error = () => undefined;
      const real = window.fetch;
      window.fetch = (...asked) =>
        String(asked[0]).includes('facets') && !window.online ? Promise.reject(new TypeError('offline')) : real(...asked);
    }`);
  const page = await open('tim-kiem/?q=ph%C3%AD', { ...demo(), prepare });
  await over(page);
  await page.getByText('Lọc và sắp xếp', { exact: true }).click();
  await page.getByText('vì không tải được dữ liệu').waitFor();
  expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
  await page.evaluate('window.online = true');
  await page.getByText('Lọc và sắp xếp', { exact: true }).click();
  await openFilters(page);
  expect(await page.getByText('vì không tải được dữ liệu').isVisible()).toBe(false);
});

describe('nothing moves where an address brings filters', () => {
  test.for([
    [360, 740],
    [1200, 900],
  ] as const)('on %i × %i', async ([width, height], { open }) => {
    const prepare = async (page: Page) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(countShifts);
    };
    const page = await open('tim-kiem/?q=ph%C3%AD&loai=quyet-dinh&sap-xep=moi-nhat', { ...demo(), prepare });
    await over(page);
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toBe(0);
  });
});

test('filters and what is chosen have no barrier', { timeout: 120_000 }, async ({ open }) => {
  const page = await open('tim-kiem/?q=ph%C3%AD&loai=quyet-dinh&hieu-luc=con-hieu-luc', demo());
  await over(page);
  expect(await barriersEverywhere(page)).toEqual({ light: [], dark: [], phone: [] });
});

test('without JavaScript there is nothing of it', async ({ open }) => {
  const page = await open('tim-kiem/?q=ph%C3%AD&nam=2024', { ...demo(), scripts: false });
  expect(
    await page
      .locator('main select, main details')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
});

test('what a query may have been meant as keeps the filters', async ({ open }) => {
  const page = await open('tim-kiem/?q=ng%C3%A2n+s%C3%A1hc+nh%C3%A0+n%C6%B0%E1%BB%9Bc&loai=nghi-quyet', demo());
  await over(page);
  await page.getByText('Có phải bạn muốn tìm:').getByRole('link', { name: 'ngân sách nhà nước' }).click();
  await page.locator('[data-search][data-query="ngân sách nhà nước"][data-state="done"]').waitFor();
  expect(new URLSearchParams(asked(page)).get('loai')).toBe('nghi-quyet');
  expect(await page.locator('[data-search-chosen]').innerText()).toContain('Nghị quyết');
});
