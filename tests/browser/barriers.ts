import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { smallTargets } from './small-targets.ts';

/** The rule that takes half of the time; of all rules it alone depends on the scheme of colours, and not on the width. */
const CONTRAST = 'color-contrast';

type Rules = 'all' | 'of colours' | 'of structure';

/** Where a window of 1280 pixels comes to at 400 %. */
const ZOOMED = 320;

/**
 * A page's barriers in the light, in the dark, and on a phone, with all that is folded open: what axe-core finds, text
 * that runs out of the window, what is too small to press.
 */
export async function barriersEverywhere(
  page: Page,
  phone = 360,
): Promise<Record<'light' | 'dark' | 'phone', string[]>> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.contents > *)')) fold.open = true;
  });
  const light = [...(await axeBarriers(page, 'all')), ...(await beyondWindow(page)), ...(await smallTargets(page))];
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeBarriers(page, 'of colours');
  await page.setViewportSize({ width: phone, height: 740 });
  const narrow = [
    ...(await axeBarriers(page, 'of structure')),
    ...(await beyondWindow(page)),
    ...(await smallTargets(page)),
  ];
  await page.setViewportSize({ width: ZOOMED, height: 256 });
  return { light, dark, phone: [...narrow, ...(await beyondWindow(page))] };
}

async function axeBarriers(page: Page, rules: Rules): Promise<string[]> {
  // The other mode tests frames of other hosts, of which there are none, and takes three times as long; so does listing
  // what is in order.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules === 'of colours' && { runOnly: { type: 'rule', values: [CONTRAST] } }),
    ...(rules === 'of structure' && { rules: { [CONTRAST]: { enabled: false } } }),
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

async function beyondWindow(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return beyond > 0 ? [`${beyond} pixels wider than the window`] : [];
}
