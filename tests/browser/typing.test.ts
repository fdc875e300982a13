import type { CDPSession, Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { resultsOf } from './search-page.ts';
import { test } from './site-test.ts';

/**
 * What an input method makes of the keys of a word, key by key. Telex: `quyeets`, `ddinhj`, `thuw`, `vieenj`, `hooij`,
 * `ddua`, `thuyeenf`; VNI with the tone before the last letters: `quye61t`, `d9i5nh`.
 */
const TELEX = [
  ['q qu quy quye quyê quyêt quyết', 'd đ đi đin đinh định'],
  ['t th thu thư', 'v vi vie viê viên viện'],
  ['h ho hô hôi hội', 'd đ đu đua', 't th thu thuy thuye thuyê thuyên thuyền'],
];
const VNI = [
  ['q qu quy quye quyê quyế quyết', 'd đ đi đị địn định'],
  ['l le lê lễ', 'h ho hô hộ hội', 'h ho hoa', 'g ga gạ gạo'],
];
/** A tone that was wrong at first, and one that stands where older spelling has it. */
const MENDED = [
  ['t th thu thư', 'v vi vie viê viên viến viện'],
  ['h ho hoa hoà', 't th thu thua thuâ thuân thuận'],
];
const TRACES = [...TELEX, ...VNI, ...MENDED];

/** By the words that a trace ends with, the first result. */
const FIRST: Record<string, string> = {
  'quyết định': '2021/2236-qd-ubnd',
  'thư viện': '2022/45-qd-ubnd',
  'hội đua thuyền': '2019/2236-qd-ubnd',
  'lễ hội hoa gạo': 'news/2024/le-hoi',
  'hoà thuận': 'news/2024/le-hoi',
};

/** Between two keys: long enough for what is there to be searched, too short for its outcome to be told. */
const KEY = 200;
/** From the last key until a search begins, and until its outcome is told, in milliseconds. */
const PAUSE = 150;
const REST = 600;

const lastOf = (word: string) => word.slice(word.lastIndexOf(' ') + 1);
const wordsOf = (trace: readonly string[]) => trace.map(lastOf).join(' ');

/** How an input method brings one word after the other into the box. */
type Method = (page: Page, trace: readonly string[]) => Promise<void>;

/** As Unikey does it: what is no longer right is deleted by Backspace and typed anew; nothing composes. */
const rewriting: Method = async (page, trace) => {
  let text = '';
  const become = async (next: string) => {
    let same = 0;
    while (same < text.length && text[same] === next[same]) same++;
    for (let at = text.length; at > same; at--) await page.keyboard.press('Backspace');
    await page.keyboard.insertText(next.slice(same));
    text = next;
    expect(await boxOf(page)).toEqual({ text, caret: text.length });
    await page.clock.runFor(KEY);
  };
  for (const word of trace) {
    const before = text && `${text} `;
    if (before) await become(before);
    for (const state of word.split(' ')) await become(before + state);
  }
};

/** As macOS, iOS, Android and IBus do it: each word composes until a space, or the reader's rest, ends it. */
const composing: Method = async (page, trace) => {
  const keyboard = await page.context().newCDPSession(page);
  let before = '';
  for (const word of trace) {
    for (const state of word.split(' ')) {
      await compose(keyboard, state);
      expect(await boxOf(page)).toEqual({ text: before + state, caret: before.length + state.length });
      await page.clock.runFor(KEY);
    }
    before += `${lastOf(word)} `;
    if (word !== trace.at(-1)) await keyboard.send('Input.insertText', { text: `${lastOf(word)} ` });
  }
};

function compose(keyboard: CDPSession, text: string) {
  return keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

const BOX = 'input[type=search][name=q]';

async function boxOf(page: Page): Promise<{ text: string; caret: number | null }> {
  return page.locator(BOX).evaluate(({ value, selectionStart }: HTMLInputElement) => ({
    text: value,
    caret: selectionStart,
  }));
}

interface Telling {
  told: string[];
}

/** Runs in the page before anything of it: notes what the status of the search comes to say. */
function noteTold(): void {
  const page = window as unknown as Telling;
  page.told = [];
  document.addEventListener('DOMContentLoaded', () => {
    const status = document.querySelector<HTMLElement>('[data-search-status]')!;
    new MutationObserver(() => {
      if (status.textContent) page.told.push(status.textContent);
    }).observe(status, { childList: true });
  });
}

const toldOf = (page: Page) => page.evaluate(() => (window as unknown as Telling).told);

/** A page whose clock stands still until the test moves it on. */
const standing = () => ({
  site: inject('searchCasesUrl'),
  prepare: async (page: Page) => {
    await page.addInitScript(noteTold);
    await page.clock.install({ time: '2025-06-01T05:00:00Z' });
    await page.clock.pauseAt('2025-06-01T05:00:01Z');
  },
});

describe.each([
  ['rewriting', rewriting],
  ['composing', composing],
] as const)('an input method that works by %s', (_, method) => {
  test.for(TRACES.map((trace): [string, string[]] => [trace.join(' '), trace]))('%s', async ([, trace], { open }) => {
    const page = await open('tim-kiem/', standing());
    await page.locator(BOX).focus();
    await method(page, trace);
    const words = wordsOf(trace);
    expect((await resultsOf(page, words))[0]).toBe(FIRST[words]);
    expect(await toldOf(page)).toEqual([]);
    await page.clock.runFor(REST);
    await expect.poll(() => toldOf(page)).toHaveLength(1);
    expect((await toldOf(page))[0]).toMatch(/^Tìm thấy \d+ kết quả\.$/);
    expect(await boxOf(page)).toEqual({ text: words, caret: words.length });
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
  });
});

test.for([
  ['quyeets ddinhj', '2021/2236-qd-ubnd', 'Đã tìm: quyết, định.'],
  ['quye61t d9i5nh', '2021/2236-qd-ubnd', 'Đã tìm: quyết, định.'],
  ['quyêts ddinh', '2021/2236-qd-ubnd', 'Đã tìm: quyết'],
  ['thuw vieenj', '2022/45-qd-ubnd', 'Đã tìm:'],
] as const)('keys without an input method are read: %s', async ([keys, first, told], { open }) => {
  const page = await open('tim-kiem/', standing());
  await page.locator(BOX).pressSequentially(keys);
  await page.clock.runFor(PAUSE);
  expect((await resultsOf(page, keys))[0]).toBe(first);
  await page.clock.runFor(REST);
  await expect.poll(async () => (await toldOf(page)).join()).toContain(told);
  expect(await boxOf(page)).toEqual({ text: keys, caret: keys.length });
});

const asked = (page: Page) => page.locator('[data-search]').getAttribute('data-query');

test('Enter while a word composes asks for nothing; after it, it does', async ({ open }) => {
  const page = await open('tim-kiem/', standing());
  await page.locator(BOX).focus();
  const keyboard = await page.context().newCDPSession(page);
  await compose(keyboard, 'thuyề');
  // What Chromium sends where an input method took the key, and the key itself.
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process' });
  await page.locator(BOX).evaluate((box: HTMLInputElement) => box.form!.requestSubmit());
  expect(await asked(page)).toBe('');
  expect((await boxOf(page)).text).toBe('thuyề');
  await keyboard.send('Input.insertText', { text: 'thuyền' });
  await page.clock.runFor(1);
  await page.keyboard.press('Enter');
  expect(await asked(page)).toBe('thuyền');
  expect((await resultsOf(page, 'thuyền'))[0]).toBe('2019/2236-qd-ubnd');
});

test('a word is told to be missing only where the reader rests for 600 milliseconds', async ({ open }) => {
  const page = await open('tim-kiem/', standing());
  const status = page.locator('[data-search-status]');
  await page.locator(BOX).focus();
  for (const [part, whole] of [
    ['khongco', 'khongco'],
    ['giay', 'khongcogiay'],
  ] as const) {
    await page.keyboard.insertText(part);
    await page.clock.runFor(PAUSE);
    expect(await resultsOf(page, whole)).toEqual([]);
    await page.clock.runFor(REST - 1);
    expect(await status.innerText()).toBe('');
  }
  await page.clock.runFor(1);
  await expect.poll(() => status.innerText()).toBe('Không trang nào có: khongcogiay.');
});
