import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test, type View } from './site-test.ts';
import { TEMPLATES } from './templates.ts';

const VIEWS: [name: string, view: View][] = [
  ['light', {}],
  ['dark', { dark: true }],
  ['on a phone', { phone: true }],
];

/** What axe-core finds: rule and places. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** How many pixels of a page stand beyond the right edge of the window. */
function beyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each(VIEWS)('%s', (_, view) => {
  test.for(TEMPLATES)('%s has no barrier that axe finds, and fits the window', async ([, address], { open }) => {
    const page = await open(address, view);
    expect(await violationsOf(page)).toEqual([]);
    expect(await beyondWindow(page)).toBeLessThanOrEqual(0);
  });
});
