import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve-folder.ts';
import { barriersEverywhere } from './barriers.ts';
import { test } from './site-test.ts';

const CONTENT = path.resolve('tests/fixtures/archives/compared-texts/content');
const COMPARISON = 'van-ban/2022/40-qd-ubnd/so-sanh/2020/15-qd-ubnd/';
const NEWER = 'van-ban/2022/40-qd-ubnd/';
const NARROW = 320;

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'congbo-compared-texts-'));
  const out = path.join(folder, 'out');
  const flags = ['--content', CONTENT, '--out', out, '--as-of', '2024-01-01'];
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build', ...flags]);
  served = await serveFolder(out);
}, 180_000);

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

describe('two texts side by side', () => {
  test('are reached from both decisions, and lead back to the provision', async ({ open }) => {
    for (const address of [NEWER, 'van-ban/2020/15-qd-ubnd/']) {
      const page = await open(address, { site: served.url });
      await page.getByRole('link', { name: 'So sánh với' }).click();
      await page.waitForURL(`**/${COMPARISON}`);
    }
    const page = await open(COMPARISON, { site: served.url });
    await page.getByRole('link', { name: 'Điều 4 – 40/QĐ-UBND' }).click();
    await page.waitForURL(`**/${NEWER}#dieu-4`);
    expect(await page.locator(':target').innerText()).toContain('Nhiệm vụ');
  });

  test('show what was taken out and put in by more than colour, and say it', async ({ open }) => {
    const page = await open(COMPARISON, { site: served.url });
    const lineOf = (mark: string) =>
      page
        .locator(mark)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await lineOf('del'), await lineOf('ins')]).toEqual(['line-through', 'underline']);
    expect(await page.locator('del').first().textContent()).toBe('[bỏ: 3]');
    expect(await page.locator('main').innerText()).toContain('Không tính 1 chỗ chỉ khác cách gõ');
  });

  test('have no barrier', async ({ open }) => {
    const page = await open(COMPARISON, { site: served.url });
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await barriersEverywhere(page, NARROW)).toEqual({ light: [], dark: [], phone: [] });
  });

  test('fit on paper without a link', async ({ open }) => {
    const page = await open(COMPARISON, { site: served.url });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.side-link').first().isVisible()).toBe(false);
    expect(await page.locator('del').first().isVisible()).toBe(true);
  });
});

describe('notes at provisions', () => {
  test('stand at what is touched, lead to the act, and go onto paper', async ({ open }) => {
    const page = await open(NEWER, { site: served.url });
    const note = page.locator('#dieu-3 + [role="note"]');
    expect(await note.innerText()).toBe(
      'Từ ngày 01/02/2023: Điều 3 bị bãi bỏ bởi Quyết định số 7/QĐ-UBND ngày 01/02/2023.',
    );
    expect(await note.getByRole('link').getAttribute('href')).toBe('/van-ban/2023/7-qd-ubnd/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('note').filter({ visible: true }).count()).toBe(4);
  });

  test('have no barrier', async ({ open }) => {
    const page = await open(NEWER, { site: served.url });
    expect(await barriersEverywhere(page, NARROW)).toEqual({ light: [], dark: [], phone: [] });
  });
});
