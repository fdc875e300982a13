import { expect, inject } from 'vitest';
import { DEMO_DAY } from '../../scripts/demo/demo-archives.ts';
import { demoAddress } from '../../scripts/demo/demo-pages.ts';
import { countShifts, shiftsOf } from './count-shifts.ts';
import { serveInPieces } from './serve-in-pieces.ts';
import { test } from './site-test.ts';

const inPieces = test.extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = await serveInPieces(inject('demoUrl'));
  onCleanup(() => server.close());
  return server.url;
});

inPieces.for(['home', 'decision-long', 'decision-expired', 'article', 'issuer', 'search'])(
  'nothing moves while the page is parsed piece by piece on a phone: %s',
  async (name, { open, site }) => {
    const page = await open(demoAddress(name), {
      site,
      now: `${DEMO_DAY}T05:00:00Z`,
      prepare: async (fresh) => {
        await fresh.setViewportSize({ width: 360, height: 740 });
        await fresh.addInitScript(countShifts);
      },
    });
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toBe(0);
  },
);
