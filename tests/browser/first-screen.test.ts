import { expect, inject } from 'vitest';
import { demoAddress } from '../../scripts/demo/demo-pages.ts';
import { test } from './site-test.ts';

// With an urgent notice and a notice of the site above it.
test.for(['decision', 'decision-suspended', 'decision-expired', 'decision-not-yet-in-force', 'stub'])(
  'the first screen of a phone has number, title and state: %s',
  async (name, { open }) => {
    const page = await open(demoAddress(name), {
      site: inject('demoUrl'),
      prepare: (fresh) => fresh.setViewportSize({ width: 390, height: 844 }),
    });
    const box = await page.locator('.state-words:visible').boundingBox();
    expect(box && box.y + box.height).toBeLessThan(700);
  },
);
