import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What makes a page hard to use as it is shown now: what axe-core finds, and text that runs out of the window. */
async function barriersOf(page: Page): Promise<string[]> {
  // The other mode tests frames of other hosts, of which there are none, and takes three times as long; so does listing
  // what is in order.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return beyond > 0 ? [...found, `${beyond} pixels wider than the window`] : found;
}

/** A page's barriers in the light, in the dark, and on a phone. */
export async function barriersEverywhere(
  page: Page,
  phone = 360,
): Promise<Record<'light' | 'dark' | 'phone', string[]>> {
  const light = await barriersOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await barriersOf(page);
  await page.setViewportSize({ width: phone, height: 740 });
  return { light, dark, phone: await barriersOf(page) };
}
