import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { faultsOf } from '../client/today/faults-of.ts';
import { countShifts, shiftsOf } from './count-shifts.ts';
import { test, type OpenOptions } from './site-test.ts';

/** The archive's data are of 10 March 2026 and old from 9 May on; noon in Việt Nam is 5:00 UTC. */
const noon = (day: string): OpenOptions => ({ site: inject('knownChangesUrl'), now: `${day}T05:00:00Z` });

const UNCHANGED = 'Theo dữ liệu đến ngày 10/3/2026.';
const STALE = 'Trang này không biết thay đổi sau ngày đó.';

/** What a reader sees, on one line. */
async function seen(page: Page, selector: string): Promise<string> {
  const texts = await page
    .locator(selector)
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements.map((element) => {
        for (const heard of element.querySelectorAll<HTMLElement>('.spoken')) heard.hidden = true;
        return (element as HTMLElement).innerText;
      }),
    );
  return texts.join(' | ').replace(/\s+/g, ' ').trim();
}

/** What is seen when the reader's clock is moved from day to day and the page is loaded anew; it is built once. */
async function seenOn<T>(page: Page, days: readonly string[], look: () => Promise<T>): Promise<[day: string, T][]> {
  const all: [string, T][] = [];
  for (const day of days) {
    await page.clock.setFixedTime(`${day}T05:00:00Z`);
    await page.reload();
    all.push([day, await look()]);
  }
  return all;
}

/** The badge of a decision in the lists of a page. */
function badge(page: Page, id: string): Promise<string> {
  return seen(page, `main .entries > li:has(a[href="/kho/van-ban/${id}/"]) .badge`);
}

async function toneOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .filter({ visible: true })
    .first()
    .evaluate((element) => getComputedStyle(element).getPropertyValue('--tone').trim());
}

const WILL_BE =
  'Có hiệu lực từ ngày 05/02/2024. Sẽ bị thay thế từ ngày 01/4/2026 bởi Quyết định số 21/QĐ-UBND ngày 02/3/2026.';
const WAS = 'Từ ngày 01/4/2026: bị thay thế bởi Quyết định số 21/QĐ-UBND ngày 02/3/2026.';
const MEANING = 'Tình trạng này nghĩa là gì? Tình trạng vào một ngày khác';

describe('a decision that will be superseded', () => {
  test('is told of before and after, in the banner, in what applies instead and in its life', async ({ open }) => {
    const days = ['2026-03-09', '2026-03-10', '2026-03-31', '2026-04-01', '2027-03-10', '2031-03-10'];
    const page = await open('van-ban/2024/11-qd-ubnd/', noon('2026-03-10'));
    const look = async () => [
      (await seen(page, '.state-panel > p')).replaceAll(' | ', ' '),
      await seen(page, '.current .badge'),
      await seen(page, '.timeline [aria-current] :is(.when, .badge, .now)'),
    ];
    const before = [`Còn hiệu lực ${WILL_BE} ${UNCHANGED} ${MEANING}`, '', 'Từ 05/02/2024 | Còn hiệu lực | (hiện nay)'];
    const life = 'Từ 01/4/2026 | Hết hiệu lực | (hiện nay)';
    const after = [`Hết hiệu lực ${WAS} ${UNCHANGED} ${MEANING}`, 'Còn hiệu lực', life];
    const stale = [
      `Hết hiệu lực (theo dữ liệu ngày 10/3/2026) ${WAS} ${UNCHANGED} ${STALE} ${MEANING}`,
      'Còn hiệu lực',
      'Từ 01/4/2026 | Hết hiệu lực | (theo dữ liệu ngày 10/3/2026)',
    ];
    const said = [before, before, before, after, stale, stale];
    expect(await seenOn(page, days, look)).toEqual(days.map((day, place) => [day, said[place]]));
  });
});

describe('the page of a decision', () => {
  test.for<[what: string, id: string, said: [day: string, [words: string, instead: string]][]]>([
    [
      'to come says what applies until then',
      '2026/21-qd-ubnd',
      [
        [
          '2026-03-31',
          ['Chưa có hiệu lực', 'Vẫn áp dụng cho đến khi văn bản này có hiệu lực | Quyết định số 11/QĐ-UBND'],
        ],
        ['2026-04-01', ['Còn hiệu lực', '']],
      ],
    ],
    [
      'that is suspended says what applies meanwhile',
      '2024/12-qd-ubnd',
      [
        ['2026-04-30', ['Ngưng hiệu lực', 'Áp dụng trong thời gian ngưng hiệu lực | Quyết định số 2/QĐ-UBND']],
        ['2026-05-01', ['Còn hiệu lực', '']],
      ],
    ],
    [
      'that applies again for a time',
      '2023/2-qd-ubnd',
      [
        ['2026-04-30', ['Còn hiệu lực', '']],
        ['2026-05-01', ['Hết hiệu lực', 'Văn bản được áp dụng thay | Quyết định số 12/QĐ-UBND']],
      ],
    ],
    [
      'that will be amended',
      '2025/17-qd-ubnd',
      [
        ['2026-04-19', ['Còn hiệu lực', '']],
        ['2026-04-20', ['Còn hiệu lực – đã được sửa đổi, bổ sung', '']],
      ],
    ],
    [
      'resting on what will end',
      '2024/18-qd-ubnd',
      [
        ['2026-04-14', ['Còn hiệu lực', '']],
        ['2026-04-15', ['Còn hiệu lực – văn bản được quy định chi tiết đã hết hiệu lực', '']],
      ],
    ],
  ])('%s', async ([, id, said], { open }) => {
    const page = await open(`van-ban/${id}/`, noon('2026-03-10'));
    const look = async () => [await seen(page, '.state-words'), await seen(page, '.current :is(h2, .entry-name)')];
    const days = said.map(([day]) => day);
    expect(await seenOn(page, days, look)).toEqual(said);
  });

  test('says that its text is as issued, once it is amended', async ({ open }) => {
    const page = await open('van-ban/2025/17-qd-ubnd/', noon('2026-03-10'));
    const look = async () => (await seen(page, 'main')).includes('Nội dung dưới đây là bản khi ban hành');
    expect(await seenOn(page, ['2026-04-19', '2026-04-20'], look)).toEqual([
      ['2026-04-19', false],
      ['2026-04-20', true],
    ]);
  });

  test('leads to the consolidated texts before the text, the newest first', async ({ open }) => {
    const page = await open('van-ban/2024/16-qd-ubnd/', noon('2026-03-10'));
    const links = page.locator('.consolidated a[href*="vbhn"]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['/kho/van-ban/2026/2-vbhn-ubnd/', '/kho/van-ban/2025/1-vbhn-ubnd/']);
    const [note, text] = [
      await page.locator('.consolidated').boundingBox(),
      await page.locator('.prose').boundingBox(),
    ];
    expect(note!.y).toBeLessThan(text!.y);
  });
});

describe('lists say the same', () => {
  test.for([
    ['of a topic', 'chu-de/bo-may/'],
    ['of news', 'tin-tuc/2026/quy-trinh-moi/'],
    ['of results', 'tim-kiem/?q=quy%20tr%C3%ACnh'],
  ])('%s', async ([, address], { open }) => {
    const page = await open(address!, noon('2026-03-10'));
    const look = async () => {
      await page.locator('[data-search][data-state="done"], main:not(:has([data-search-results]))').waitFor();
      expect(await seen(page, 'main')).toContain(UNCHANGED);
      return [await badge(page, '2024/11-qd-ubnd'), await badge(page, '2026/21-qd-ubnd')].join(', ');
    };
    const days = ['2026-03-09', '2026-03-31', '2026-04-01', '2031-04-01'];
    expect(await seenOn(page, days, look)).toEqual([
      ['2026-03-09', 'Còn hiệu lực, Chưa có hiệu lực'],
      ['2026-03-31', 'Còn hiệu lực, Chưa có hiệu lực'],
      ['2026-04-01', 'Hết hiệu lực, Còn hiệu lực'],
      ['2031-04-01', 'Hết hiệu lực, Còn hiệu lực'],
    ]);
  });
});

describe('data that are old', () => {
  test('say so, lose their colour, and still tell what was known', async ({ open }) => {
    const fresh = await open('van-ban/2024/11-qd-ubnd/', noon('2026-05-08'));
    expect(await seen(fresh, 'main')).not.toContain(STALE);
    const stale = await open('van-ban/2024/11-qd-ubnd/', noon('2026-05-09'));
    expect(await seen(stale, '.state-panel')).toContain(STALE);
    const grey = await toneOf(await open('van-ban/2019/900-qd-ubnd/', noon('2026-03-10')), '.state-panel');
    for (const selector of ['.state-panel', '.current .badge'])
      expect([await toneOf(fresh, selector), await toneOf(stale, selector)]).toEqual([
        expect.not.stringMatching(grey),
        grey,
      ]);
    // What is over is no claim about today; what holds is.
    const [over, holds] = ['.timeline li:not([aria-current]) .badge', '.timeline [aria-current] .badge'];
    expect(await toneOf(stale, over)).toBe(await toneOf(fresh, over));
    expect([await toneOf(fresh, holds), await toneOf(stale, holds)]).toEqual([expect.not.stringMatching(grey), grey]);
    expect(await seen(stale, '.timeline .now')).not.toContain('hiện nay');
    expect(await stale.locator('.timeline [aria-current="date"]').count()).toBe(0);
  });
});

describe('the day is that of the site', () => {
  test.for([
    ['still 31 March there', '2026-03-31T16:59:00Z', 'Còn hiệu lực'],
    ['already 1 April there', '2026-03-31T17:00:00Z', 'Hết hiệu lực'],
  ])('for a reader in Los Angeles: %s', async ([, now, words], { open }) => {
    const options = { ...noon('2026-03-31'), now: now!, timezoneId: 'America/Los_Angeles' };
    expect(await seen(await open('van-ban/2024/11-qd-ubnd/', options), '.state-words')).toBe(words);
  });
});

test('a page that stays open over midnight follows', async ({ open }) => {
  const page = await open('van-ban/2024/11-qd-ubnd/', {
    site: inject('knownChangesUrl'),
    prepare: (page) => page.clock.install({ time: '2026-03-31T16:58:30Z' }),
  });
  expect(await seen(page, '.state-words')).toBe('Còn hiệu lực');
  await page.clock.fastForward('03:00');
  expect(await seen(page, '.state-words')).toBe('Hết hiệu lực');
});

test('a page is brought to the day when it is seen again, comes back, or is printed', async ({ open }) => {
  const page = await open('van-ban/2024/11-qd-ubnd/', noon('2026-03-31'));
  for (const type of ['visibilitychange', 'pageshow', 'focus', 'beforeprint']) {
    for (const [day, words] of [
      ['2026-03-31', 'Còn hiệu lực'],
      ['2026-04-01', 'Hết hiệu lực'],
    ]) {
      await page.clock.setFixedTime(`${day}T05:00:00Z`);
      await page.evaluate((event) => {
        (event === 'visibilitychange' ? document : window).dispatchEvent(new Event(event));
      }, type);
      expect([type, await seen(page, '.state-words')]).toEqual([type, words]);
    }
  }
});

describe('what is folded', () => {
  const fold = (page: Page) =>
    page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.removeAttribute('open')));

  test('is opened for paper, and folded again', async ({ open }) => {
    const page = await open('van-ban/2024/11-qd-ubnd/', noon('2026-03-31'));
    const folded = page.locator('details:not([open])');
    await fold(page);
    const before = await folded.count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect([before > 0, await folded.count()]).toEqual([true, 0]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await folded.count()).toBe(before);
  });

  test('is on paper by its styles alone', async ({ open }) => {
    const page = await open('van-ban/2024/11-qd-ubnd/', noon('2026-03-31'));
    await fold(page);
    expect(await page.locator('.lineage-list').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.lineage-list').isVisible()).toBe(true);
  });
});

describe('without the script', () => {
  const SINCE = 'Có hiệu lực từ ngày 05/02/2024. Sẽ bị thay thế từ ngày 01/4/2026';

  test('a page says since when its state holds, what is known to come, and that it is as published', async ({
    open,
  }) => {
    const page = await open('van-ban/2024/11-qd-ubnd/', { ...noon('2026-04-01'), scripts: false });
    const panel = await seen(page, '.state-panel');
    expect(panel).toContain(SINCE);
    expect(panel).toContain('Theo những gì kho biết khi xuất bản trang này.');
    expect(panel).not.toContain('Theo dữ liệu đến ngày');
    expect(await page.locator('.state-panel').filter({ visible: true }).count()).toBe(1);
    expect(await seen(page, '.timeline .now')).toBe('');
  });

  test('it is the same where that one file does not come', async ({ open }) => {
    const refused: string[] = [];
    const page = await open('van-ban/2024/11-qd-ubnd/', {
      ...noon('2026-04-01'),
      prepare: (page) =>
        page.route('**/data/today.js', (route) => {
          refused.push(route.request().url());
          return route.fulfill({ status: 200, contentType: 'text/javascript', body: '' });
        }),
    });
    expect(refused).toHaveLength(1);
    expect(await seen(page, '.state-panel')).toContain(SINCE);
    expect(await seen(page, '.state-panel')).toContain('Theo những gì kho biết khi xuất bản trang này.');
  });
});

test.for(['van-ban/2024/11-qd-ubnd/', 'van-ban/2024/12-qd-ubnd/', 'chu-de/bo-may/', './'])(
  'nothing moves on %s while it comes to the day of reading',
  async (address, { open }) => {
    const page = await open(address, {
      ...noon('2031-04-01'),
      prepare: (page) => page.addInitScript(countShifts),
    });
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toBe(0);
  },
);

test('the script as it is built runs by itself, has at most 2 KB, compressed, and alone in a page’s head blocks', async ({
  open,
}) => {
  const file = await readFile(path.join(inject('knownChangesDir'), 'data/today.js'));
  expect(faultsOf(file.toString())).toEqual([]);
  expect(gzipSync(file).length).toBeLessThan(2048);
  const page = await open('van-ban/2024/11-qd-ubnd/', noon('2026-03-10'));
  expect(await page.locator('head script[src]:not([type=module])').count()).toBe(1);
  expect(await page.locator('script:not([src]):not([type])').count()).toBe(0);
});
