import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { demoAddress } from '../../scripts/demo/demo-pages.ts';
import { test, type OpenOptions } from './site-test.ts';

const demo = (prepare: OpenOptions['prepare']): OpenOptions => ({
  site: inject('demoUrl'),
  ...(prepare && { prepare }),
});

/** The spacing that WCAG 2.2, 1.4.12 asks texts to bear. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

describe('a reader who sets texts wider loses nothing', () => {
  test.for(['home', 'decision-partly-in-force', 'article', 'state', 'statistics', 'search'])(
    'of the page %s',
    async (name, { open }) => {
      const page = await open(demoAddress(name), demo(undefined));
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, SPACING);
      const clipped: Record<string, string[]> = {};
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 740 });
        clipped[width] = await clippedIn(page);
      }
      expect(clipped).toEqual({ 1280: [], 320: [] });
    },
  );
});

/** What runs out of its box unseen; the contents' button ends in an ellipsis, since it repeats what is read below. */
function clippedIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const clipped = Array.from(document.querySelectorAll<HTMLElement>('body, body *')).filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element.matches('.spoken, .heard, .cited > span, .contents summary, svg, svg *')) return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    return [
      ...clipped.map(({ localName, className }) => `${localName}.${className}`),
      ...(wide > 0 ? [`${wide} pixels wider than the window`] : []),
    ];
  });
}

test.for(['home', 'decision-partly-in-force', 'statistics', 'search', 'in-force'])(
  'nothing moves for a reader who asked for rest: %s',
  async (name, { open }) => {
    const page = await open(
      demoAddress(name),
      demo((fresh) => fresh.emulateMedia({ reducedMotion: 'reduce' })),
    );
    const moving = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*')).flatMap((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const isStill = [transitionDuration, animationDuration].every((duration) => parseFloat(duration) === 0);
        return isStill && scrollBehavior === 'auto' ? [] : `${element.localName}.${element.className}`;
      }),
    );
    expect(moving).toEqual([]);
  },
);

describe('in forced colours', () => {
  const forced = () => demo((fresh) => fresh.emulateMedia({ forcedColors: 'active' }));

  test('the focus is drawn', async ({ open }) => {
    const page = await open(demoAddress('decision-partly-in-force'), forced());
    const focused = ['.menu a', '.search-box input', '.contents a', '.cite > summary', '.parts a'];
    const drawn = [];
    for (const selector of focused) {
      await page.locator(selector).first().focus();
      await page.keyboard.press('Shift');
      drawn.push(await page.locator(':focus').evaluate((element) => getComputedStyle(element).outlineStyle));
    }
    expect(drawn).toEqual(focused.map(() => 'solid'));
  });

  test.for([
    ['year', '.menu a', 'border-block-end-color'],
    ['issuer', '.pager a', 'border-block-end-color'],
    ['decision-partly-in-force', '.contents a', 'border-inline-start-color'],
  ] as const)('on the page %s the current one of %s is told apart', async ([name, selector, property], { open }) => {
    const page = await open(`${demoAddress(name)}#dieu-5`, forced());
    await page.locator(`${selector}[aria-current]`).first().waitFor();
    const colour = (which: string) =>
      page
        .locator(`${selector}${which}`)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await colour('[aria-current]')).not.toBe(await colour(':not([aria-current])'));
  });
});
