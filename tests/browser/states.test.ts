import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { test, type OpenOptions } from './site-test.ts';

/** The archive's data are of 10 March 2026; noon in Việt Nam is 5:00 UTC. */
const noon = (day: string): OpenOptions => ({ site: inject('knownChangesUrl'), now: `${day}T05:00:00Z` });

/** What is seen of a list: how many it says there are, how many there are, and the badges of two decisions on it. */
function seen(page: Page) {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.getClientRects().length > 0;
    const entries = [...document.querySelectorAll('main .entries > li')].filter(isSeen);
    const badgeOf = (id: string) => {
      const entry = entries.find((each) => each.querySelector(`a[href$="${id}/"]`));
      const badge = [...(entry?.querySelectorAll('.badge') ?? [])].find(isSeen);
      return badge?.textContent.trim() ?? '';
    };
    const said = document.querySelector<HTMLElement>('main > p')!.innerText;
    return {
      said: Number(/^\d+/.exec(said)?.[0] ?? 0),
      entries: entries.length,
      older: badgeOf('2024/11-qd-ubnd'),
      newer: badgeOf('2026/21-qd-ubnd'),
    };
  });
}

test('the list of a state follows the day of reading, and so does its number', async ({ open }) => {
  const page = await open('tinh-trang/', noon('2026-03-31'));
  const expected = {
    'con-hieu-luc': { '2026-03-31': ['Còn hiệu lực', ''], '2026-04-01': ['', 'Còn hiệu lực'] },
    'chua-co-hieu-luc': { '2026-03-31': ['', 'Chưa có hiệu lực'], '2026-04-01': ['', ''] },
    'het-hieu-luc': { '2026-03-31': ['', ''], '2026-04-01': ['Hết hiệu lực', ''] },
  };
  for (const [state, days] of Object.entries(expected)) {
    await page.goto(new URL(`tinh-trang/${state}/`, inject('knownChangesUrl')).href);
    for (const [day, badges] of Object.entries(days)) {
      await page.clock.setFixedTime(`${day}T05:00:00Z`);
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      const { said, entries, older, newer } = await seen(page);
      expect([state, day, older, newer]).toEqual([state, day, ...badges]);
      expect([state, day, said]).toEqual([state, day, entries]);
    }
    await page.clock.setFixedTime('2026-03-31T05:00:00Z');
  }
});

test('without the script it says what was known when it was made', async ({ open }) => {
  const page = await open('tinh-trang/con-hieu-luc/', { ...noon('2026-04-01'), scripts: false });
  expect(await seen(page)).toMatchObject({ older: 'Còn hiệu lực', newer: '' });
  await page.getByText('Theo những gì kho biết khi xuất bản trang này.').waitFor();
});
