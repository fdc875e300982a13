import { describe, expect, inject } from 'vitest';
import { test } from './site-test.ts';
import { textOfPages } from './text-of-pages.ts';

describe('every printed sheet', () => {
  test('bears the address, the day of printing, the state on that day and that it is no original', async ({ open }) => {
    const page = await open('van-ban/2024/12-qd-ubnd/', {
      site: inject('knownChangesUrl'),
      now: '2026-04-20T05:00:00Z',
    });
    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    const state = await page.locator('.state-panel .state-words').filter({ visible: true }).innerText();
    // Small sheets, so that there are several.
    const sheets = await textOfPages(await page.pdf({ format: 'A5' }));
    expect(sheets.length).toBeGreaterThan(2);
    for (const sheet of sheets) {
      expect(sheet).toContain(address);
      expect(sheet).toContain('In ngày 20/4/2026');
      expect(sheet).toContain(`Tình trạng: ${state.trim()}`);
      expect(sheet).toContain('Bản in này không thay thế bản gốc.');
    }
  });

  test('says what it knows without JavaScript', async ({ open }) => {
    const page = await open('van-ban/2024/12-qd-ubnd/', { site: inject('knownChangesUrl'), scripts: false });
    for (const sheet of await textOfPages(await page.pdf({ format: 'A5' }))) {
      expect(sheet).toContain('Theo những gì kho biết khi xuất bản trang này.');
      expect(sheet).not.toContain('In ngày');
    }
  });
});

describe('a document on paper', () => {
  test('stands in its order, with the motto', async ({ open }) => {
    const page = await open('van-ban/2024/12-qd-ubnd/', { site: inject('knownChangesUrl') });
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ');
    const parts = ['Số: 12/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'năm 2024', 'Quyết định', 'Điều 1'];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('is not imitated where the page has but a summary', async ({ open }) => {
    const page = await open('van-ban/2021/2236-qd-ubnd/');
    const text = (await textOfPages(await page.pdf({ format: 'A4' }))).join(' ');
    expect(text).toContain('2236/QĐ-UBND');
    expect(text).not.toContain('CỘNG HÒA');
  });
});
