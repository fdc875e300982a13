import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { test, type OpenOptions } from './site-test.ts';

// The fictional archive known-changes holds 1 January 2022 to 10 March 2026, the day of its build.
const READ = '2026-03-10T03:00:00Z';
const onBuildDay = (): OpenOptions => ({ site: inject('knownChangesUrl'), now: READ });

const panel = (page: Page) => page.locator('[data-in-force]');

/** Waits for an answer, and gives what the page then says in its region. */
async function answerOf(page: Page): Promise<string> {
  await page.locator('[data-in-force][data-state="done"]').waitFor();
  return page.locator('[data-in-force-answer]').innerText();
}

/** The ids that the answer lists in a group. */
function idsIn(page: Page, group: string): Promise<string[]> {
  const entries = page.locator(`[data-group="${group}"] [data-decision]`);
  return entries.evaluateAll((all) => all.map((entry) => entry.getAttribute('data-decision') ?? ''));
}

async function askFor(page: Page, day: string): Promise<void> {
  await page.getByLabel('Ngày', { exact: true }).fill(day);
  await page.getByLabel('Ngày', { exact: true }).press('Enter');
}

test('a day may be written in many ways', async ({ open }) => {
  const page = await open('hieu-luc/', onBuildDay());
  const spellings = ['5/2/2026', '05-02-2026', 'ngày 05 tháng 02 năm 2026', '2026-02-05', '5/2/26', '5 2 2026'];
  for (const typed of spellings) {
    await askFor(page, '1/1/2025');
    await answerOf(page);
    await page.getByLabel('Ngày', { exact: true }).fill(typed);
    expect(await page.locator('[data-in-force-echo]').innerText()).toBe('Thứ Năm, ngày 05 tháng 02 năm 2026');
    await page.keyboard.press('Enter');
    expect(await answerOf(page)).toContain('Có hiệu lực vào thứ Năm, ngày 05 tháng 02 năm 2026');
    expect(new URL(page.url()).search).toBe('?ngay=2026-02-05');
  }
});

test('before a question there is the day of today, and nothing was loaded', async ({ open }) => {
  const loaded: string[] = [];
  const prepare = async (page: Page) => page.on('request', (request) => loaded.push(request.url()));
  const page = await open('hieu-luc/', { ...onBuildDay(), prepare });
  expect(await page.getByLabel('Ngày', { exact: true }).inputValue()).toBe('10/3/2026');
  expect(await page.locator('main').innerText()).toContain('ban hành từ năm 2022 đến năm 2026');
  expect(loaded.filter((url) => url.includes('data/in-force'))).toEqual([]);
});

test('a question in the address is answered at once, each group apart', async ({ open }) => {
  const page = await open('hieu-luc/?ngay=2026-02-05', onBuildDay());
  const said = await answerOf(page);
  expect(said).toContain('Theo dữ liệu đến ngày 10/3/2026.');
  expect(said).toContain('Chưa rõ hiệu lực: 1. Ngưng hiệu lực: 2.');
  expect(await idsIn(page, 'suspended')).toEqual(['2024/13-qd-ubnd', '2024/12-qd-ubnd']);
  expect(await idsIn(page, 'unknown')).toEqual(['2019/900-qd-ubnd']);
  expect(await idsIn(page, 'inForce')).toContain('2023/2-qd-ubnd');
  expect(await idsIn(page, 'inForce')).not.toContain('2026/30-ubnd-kgvx');
});

test('the day before an effect, and the day', async ({ open }) => {
  const page = await open('hieu-luc/', onBuildDay());
  for (const [day, there, gone] of [
    ['2026-01-31', '2024/12-qd-ubnd', '2023/2-qd-ubnd'],
    ['2026-02-01', '2023/2-qd-ubnd', '2024/12-qd-ubnd'],
    ['2024-02-04', '2022/4-qd-ubnd', '2024/11-qd-ubnd'],
    ['2024-02-05', '2024/11-qd-ubnd', '2022/4-qd-ubnd'],
  ] as const) {
    await askFor(page, day);
    await answerOf(page);
    const ids = await idsIn(page, 'inForce');
    expect({ day, ids }).toEqual({ day, ids: expect.arrayContaining([there]) as unknown });
    expect(ids).not.toContain(gone);
  }
});

test('filters narrow the list, and stand in the address', async ({ open }) => {
  const page = await open('hieu-luc/', onBuildDay());
  await page.getByLabel('Chủ đề').selectOption('phi');
  await page.getByLabel('Loại văn bản').selectOption('quyet-dinh');
  await askFor(page, '1/2/2025');
  expect(await answerOf(page)).toContain('Chủ đề: Phí và lệ phí');
  expect(new URL(page.url()).search).toBe('?ngay=2025-02-01&loai=quyet-dinh&chu-de=phi');
  expect(await idsIn(page, 'inForce')).toEqual(['2024/13-qd-ubnd', '2024/12-qd-ubnd']);
});

describe('one decision on a day', () => {
  test.for([
    ['2/QĐ-UBND', '1/1/2025', 'Hết hiệu lực', '2024/12-qd-ubnd'],
    ['12 qd ubnd', '1/3/2026', 'Ngưng hiệu lực', '2023/2-qd-ubnd'],
    ['Quyết định số 12/QĐ-UBND ngày 01/3/2024', '14/3/2024', 'Chưa có hiệu lực', '2023/2-qd-ubnd'],
    ['12/QĐ-UBND', '1/1/2024', 'Chưa được ban hành vào ngày này (ban hành ngày 01/3/2024)', '2023/2-qd-ubnd'],
  ] as const)('%s on %s', async ([typed, day, state, instead], { open }) => {
    const page = await open('hieu-luc/', onBuildDay());
    await page.getByLabel('Chỉ một văn bản').fill(typed);
    await askFor(page, day);
    expect(await answerOf(page)).toContain(state);
    expect(await page.locator('[data-in-force-body] [data-decision]').last().getAttribute('data-decision')).toBe(
      instead,
    );
  });

  test('from its page, and on to all of that day', async ({ open }) => {
    const page = await open('van-ban/2024/12-qd-ubnd/', onBuildDay());
    await page.getByRole('link', { name: 'Tình trạng vào một ngày khác' }).click();
    await page.waitForURL('**/hieu-luc/?van-ban=2024/12-qd-ubnd');
    expect(await answerOf(page)).toContain('Quyết định số 12/QĐ-UBND: Ngưng hiệu lực');
    await askFor(page, '1/1/2025');
    await page.waitForURL('**/hieu-luc/?ngay=2025-01-01&van-ban=2024/12-qd-ubnd');
    expect(await answerOf(page)).toContain('Quyết định số 12/QĐ-UBND: Còn hiệu lực');
    expect(await answerOf(page)).toContain('Nay: Ngưng hiệu lực');
    await page.getByRole('link', { name: 'Xem mọi văn bản' }).click();
    await page.locator('[data-group="inForce"]').waitFor();
    expect(await page.getByLabel('Chỉ một văn bản').inputValue()).toBe('');
  });

  test('a number that the archive doesn’t have', async ({ open }) => {
    const page = await open('hieu-luc/?ngay=2025-01-01&van-ban=999/QĐ-UBND', onBuildDay());
    expect(await answerOf(page)).toContain('Kho không có và không biết đến văn bản nào có số, ký hiệu “999/QĐ-UBND”');
  });
});

test('an address may name an issuer that the archive doesn’t have: no list seems to answer for it', async ({
  open,
}) => {
  const page = await open('hieu-luc/?ngay=2026-02-05&co-quan=khong-co', onBuildDay());
  expect(await answerOf(page)).toContain('Kho không có cơ quan, người ban hành nào là “khong-co”');
  expect(await page.locator('[data-in-force-body] [data-decision]').count()).toBe(0);
  await askFor(page, '5/2/2026');
  await page.locator('[data-group="inForce"]').waitFor();
  expect(new URL(page.url()).search).toBe('?ngay=2026-02-05');
});

describe('what is no day gets a sentence', () => {
  test.for([
    ['31/2/2025', 'Trong lịch không có ngày “31/2/2025”'],
    ['hôm kia', 'Không đọc được “hôm kia”'],
    ['6/9/75', 'Hãy viết đủ bốn chữ số của năm'],
  ] as const)('%s', async ([typed, sentence], { open }) => {
    const page = await open('hieu-luc/', onBuildDay());
    await askFor(page, typed);
    await page.locator('[data-in-force][data-state="wrong"]').waitFor();
    expect(await page.locator('[data-in-force-echo]').innerText()).toContain(sentence);
    expect(await page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
  });

  test.for([
    ['2021-12-31', 'Kho không trả lời được về thứ Sáu, ngày 31 tháng 12 năm 2021'],
    ['2026-03-11', 'Kho chưa trả lời được về thứ Tư, ngày 11 tháng 3 năm 2026'],
  ] as const)('%s is outside what the archive knows', async ([day, sentence], { open }) => {
    const page = await open(`hieu-luc/?ngay=${day}`, onBuildDay());
    expect(await answerOf(page)).toContain(sentence);
    expect(await page.locator('[data-group]').count()).toBe(0);
  });
});

test('back and forward go from question to question', async ({ open }) => {
  const page = await open('hieu-luc/?ngay=2025-01-01', onBuildDay());
  await answerOf(page);
  await askFor(page, '31/2/2025');
  await page.locator('[data-in-force][data-state="wrong"]').waitFor();
  await askFor(page, '1/2/2026');
  expect(await answerOf(page)).toContain('ngày 01 tháng 02 năm 2026');
  await page.goBack();
  await page.locator('[data-in-force][data-state="wrong"]').waitFor();
  expect(await page.getByLabel('Ngày', { exact: true }).inputValue()).toBe('31/2/2025');
  await page.goBack();
  expect(await answerOf(page)).toContain('ngày 01 tháng 01 năm 2025');
  expect(await page.getByLabel('Ngày', { exact: true }).inputValue()).toBe('01/01/2025');
});

describe('read later than the build', () => {
  const later = (now: string): OpenOptions => ({ site: inject('knownChangesUrl'), now });

  test('a month later today is answered, by what was known', async ({ open }) => {
    const page = await open('hieu-luc/?ngay=hôm nay', later('2026-04-01T03:00:00Z'));
    const said = await answerOf(page);
    expect(said).toContain('Theo dữ liệu đến ngày 10/3/2026; kho không biết thay đổi nào được công bố sau ngày đó.');
    expect(await idsIn(page, 'inForce')).toContain('2026/21-qd-ubnd');
    expect(await idsIn(page, 'inForce')).not.toContain('2024/11-qd-ubnd');
  });

  test('a year later it is told that the data are old', async ({ open }) => {
    const page = await open('hieu-luc/?ngay=2027-03-10', later('2027-03-10T03:00:00Z'));
    expect(await answerOf(page)).toContain('Dữ liệu đã cũ: kho được cập nhật lần cuối ngày 10/3/2026');
  });

  test('a clock before the build is not believed', async ({ open }) => {
    const page = await open('hieu-luc/', later('2020-01-01T03:00:00Z'));
    expect(await page.getByLabel('Ngày', { exact: true }).inputValue()).toBe('10/3/2026');
  });
});

test('where the data can’t be loaded it says so, and tries again', async ({ open }) => {
  // Cut off within the page: what a browser itself says of a failed request would count as an error of the page.
  const prepare = (page: Page) =>
    page.addInitScript(`{
      const real = window.fetch;
      window.fetch = (...asked) => (window.online ? real(...asked) : Promise.reject(new TypeError('offline')));
    }`);
  const page = await open('hieu-luc/?ngay=2025-01-01', { ...onBuildDay(), prepare });
  await page.locator('[data-in-force][data-state="error"]').waitFor();
  expect(await panel(page).innerText()).toContain('không tải được dữ liệu');
  await page.evaluate('window.online = true');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  expect(await answerOf(page)).toContain('ngày 01 tháng 01 năm 2025');
});

describe('without JavaScript', () => {
  test('it says what it needs, and leads to a list made beforehand', async ({ open }) => {
    const page = await open('hieu-luc/?ngay=2025-01-01', { ...onBuildDay(), scripts: false });
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    expect(await page.locator('main form').isVisible()).toBe(false);
    await page.locator('main').getByRole('link', { name: '2024' }).click();
    await page.waitForURL('**/hieu-luc/2024/');
    const said = await page.locator('main').innerText();
    expect(said).toContain('Văn bản có hiệu lực ngày 31/12/2024');
    expect(said).toContain('12/QĐ-UBND');
    expect(said).not.toContain('Mức thu phí bến bãi năm 2023');
  });
});
