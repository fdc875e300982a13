import { expect, inject } from 'vitest';
import { demoAddress } from '../../scripts/demo/demo-pages.ts';
import { bytesOf, watchFetches, type Fetch } from '../../scripts/watch-fetches.ts';
import { countShifts, shiftsOf } from './count-shifts.ts';
import { test } from './site-test.ts';

/** Bytes over the wire on the first visit of a decision's page, until the reader touches search (README.md). */
const BUDGET = { page: 40_000, withFonts: 90_000, scripts: 6_000 };

test.for(['decision', 'decision-long', 'decision-suspended', 'decision-expired', 'stub', 'translation'])(
  'the page is light: %s',
  async (name, { open }) => {
    let fetches: Fetch[] = [];
    const page = await open(demoAddress(name), {
      site: inject('demoUrl'),
      prepare: async (fresh) => void (fetches = await watchFetches(fresh)),
    });
    await page.waitForLoadState('networkidle');
    const fonts = bytesOf(fetches, ({ type }) => type === 'Font');
    const all = bytesOf(fetches, () => true);
    expect(fonts).toBeGreaterThan(0);
    expect(all - fonts, 'without fonts').toBeLessThanOrEqual(BUDGET.page);
    expect(all, 'with fonts').toBeLessThanOrEqual(BUDGET.withFonts);
    expect(
      bytesOf(fetches, ({ type }) => type === 'Script'),
      'scripts',
    ).toBeLessThanOrEqual(BUDGET.scripts);
  },
);

test.for(['home', 'decision-long', 'decision-expired', 'article', 'state', 'search'])(
  'nothing moves while the page arrives on a slow line: %s',
  async (name, { open }) => {
    const page = await open(demoAddress(name), {
      site: inject('demoUrl'),
      prepare: async (fresh) => {
        await fresh.addInitScript(countShifts);
        await watchFetches(fresh, true);
      },
    });
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toBe(0);
  },
);
