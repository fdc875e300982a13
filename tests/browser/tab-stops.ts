import type { Page } from 'playwright';

/** An element that the focus came to, and what is wrong with it there. */
export interface TabStop {
  /** Its tag and its words. */
  what: string;
  faults: string[];
}

/** More stops than any page has: whoever gets there walks in a circle. */
const LIMIT = 400;

/**
 * Walks through a page by a key until it comes to an element again or leaves the page; at each stop the focus has to be
 * drawn, in the window and not wholly covered (WCAG 2.2, 2.4.7 and 2.4.11), in the order of the document.
 */
export async function tabStops(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  while (stops.length < LIMIT) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(stopHere, key === 'Tab');
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`A trap: ${stops.at(-1)?.what}`);
}

/** Runs in the page; nothing where the focus has left it or is where it was before. */
function stopHere(isForward: boolean): TabStop | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const walk = window as unknown as { walked?: Set<Element>; last?: Element };
  walk.walked ??= new Set();
  if (walk.walked.has(focused)) return undefined;
  walk.walked.add(focused);
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const frame = focused.querySelector('rect');
  // In a picture the frame of what is focused is drawn thicker.
  const isDrawn = frame
    ? parseFloat(getComputedStyle(frame).strokeWidth) >= 4
    : outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
  const at = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [x, y] as const));
  const points = at.map(([x, y]) => [box.left + x * box.width, box.top + y * box.height] as const);
  const inWindow = points.filter(([x, y]) => x >= 0 && x < innerWidth && y >= 0 && y < innerHeight);
  const isSeen = inWindow.some(([x, y]) => focused.contains(document.elementFromPoint(x, y)));
  const follows = walk.last ? walk.last.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING : isForward;
  walk.last = focused;
  const name = focused.getAttribute('aria-label') ?? focused.textContent;
  return {
    what: `${focused.localName} ${name.replace(/\s+/g, ' ').trim().slice(0, 60)}`,
    faults: [
      ...(isDrawn ? [] : ['focus not drawn']),
      ...(inWindow.length > 0 ? [] : ['out of the window']),
      ...(inWindow.length === 0 || isSeen ? [] : ['covered']),
      ...(Boolean(follows) === isForward ? [] : ['out of order']),
    ],
  };
}
