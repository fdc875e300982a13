import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { countShifts, shiftsOf } from './count-shifts.ts';
import { test, type OpenOptions } from './site-test.ts';

/** The archive's data are of 10 March 2026; noon in Việt Nam is 5:00 UTC. */
const noon = (day: string): OpenOptions => ({ site: inject('knownChangesUrl'), now: `${day}T05:00:00Z` });

const EVENT = 'tin-tuc/2026/hoi-nghi/';
const PINNED = 'Cổng dịch vụ công Sông Lam tạm dừng để nâng cấp';

async function seen(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(selector).filter({ visible: true }).allInnerTexts();
  return texts.join(' | ').replace(/\s+/g, ' ').trim();
}

/** What is seen on each of some days, the page being loaded anew; it is built once. */
async function seenOn(page: Page, days: readonly string[], selector: string): Promise<string[]> {
  const told: string[] = [];
  for (const day of days) {
    await page.clock.setFixedTime(`${day}T05:00:00Z`);
    await page.reload();
    told.push(await seen(page, selector));
  }
  return told;
}

describe('by the day of reading alone', () => {
  test('an event comes, goes on and is over', async ({ open }) => {
    const page = await open(EVENT, noon('2026-03-19'));
    expect(await seenOn(page, ['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22'], '.event .badge')).toEqual([
      'Sắp diễn ra',
      'Đang diễn ra',
      'Đang diễn ra',
      'Đã diễn ra',
    ]);
  });

  test('an event has its days alone without a script, since they alone stay true', async ({ open }) => {
    for (const address of [EVENT, './', 'tin-tuc/']) {
      const page = await open(address, { ...noon('2026-03-19'), scripts: false });
      expect(await seen(page, '[class*="badge event-"]')).toBe('');
      expect(await page.locator('main').innerText()).toContain('20/3/2026');
    }
  });

  test.for(['./', 'tin-tuc/'])('an event goes from %s once it is over', async (address, { open }) => {
    const page = await open(address, noon('2026-03-21'));
    const heading = 'h2:text-is("Sự kiện sắp tới")';
    expect(await seenOn(page, ['2026-03-21', '2026-03-22'], heading)).toEqual(['Sự kiện sắp tới', '']);
  });

  test('a pin ends, and its news stands among the newest', async ({ open }) => {
    const page = await open('./', noon('2026-03-31'));
    const days = ['2026-03-31', '2026-04-01'];
    expect(await seenOn(page, days, '.pinned li > a')).toEqual([PINNED, '']);
    const newest = await seenOn(page, days, '.home-news .entry-title');
    expect(newest.map((titles) => titles.includes(PINNED))).toEqual([false, true]);
  });

  test('what takes effect goes from the list once its day has passed', async ({ open }) => {
    const page = await open('./', noon('2026-04-01'));
    const lines = await seenOn(page, ['2026-04-01', '2026-04-02'], '.coming-changes .change');
    expect(lines.map((words) => words.includes('Có hiệu lực từ ngày 01/4/2026'))).toEqual([true, false]);
  });

  test('an old story shows the state that its decision has', async ({ open }) => {
    const page = await open(EVENT, noon('2026-03-31'));
    const states = await seenOn(page, ['2026-03-31', '2026-04-01'], '.news-about .badge');
    expect(states).toEqual(['Chưa có hiệu lực', 'Còn hiệu lực']);
  });
});

describe('a cover', () => {
  test('comes in sizes, with what it shows and how large it is', async ({ open }) => {
    const page = await open(EVENT, noon('2026-03-10'));
    const picture = page.locator('figure.cover');
    const image = picture.locator('img');
    expect(await image.getAttribute('alt')).toBe('Sông và núi dưới mặt trời');
    expect([await image.getAttribute('width'), await image.getAttribute('height')]).toEqual(['1000', '600']);
    const srcset = await picture.locator('source[type="image/webp"]').getAttribute('srcset');
    expect(srcset?.match(/\d+w/g)).toEqual(['320w', '640w', '960w']);
    expect(
      await image.evaluate((element: HTMLImageElement) => element.decode().then(() => element.currentSrc)),
    ).toMatch(/\/kho\/_astro\/[\w.-]+\.webp$/);
    expect(await seen(page, 'figcaption')).toBe('Tranh hư cấu – Nguồn ảnh: Kho thử');
  });

  test('is what those who share the article see, cut to shape', async ({ open }) => {
    const page = await open(EVENT, noon('2026-03-10'));
    const [address, width, height] = await Promise.all(
      ['og:image', 'og:image:width', 'og:image:height'].map((property) =>
        page.locator(`meta[property="${property}"]`).getAttribute('content'),
      ),
    );
    const size = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return [String(image.naturalWidth), String(image.naturalHeight)];
    }, new URL(address!).pathname);
    expect(size).toEqual([width, height]);
  });
});

test.for([
  ['the front page', './'],
  ['an article', EVENT],
  ['the list of news', 'tin-tuc/'],
] as const)('nothing moves while %s loads, on a day after that of the data', async ([, address], { open }) => {
  const prepare = async (page: Page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(countShifts);
  };
  const page = await open(address, { ...noon('2026-04-02'), prepare });
  await page.waitForLoadState('networkidle');
  expect(await shiftsOf(page)).toBe(0);
});
