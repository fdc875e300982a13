import type { Page } from 'playwright';

/**
 * What is pressed but is smaller than a fingertip, 44 by 44 CSS pixels, as it is shown now. A link within a sentence may
 * be as high as its line: one that is laid out in line where its block says words of its own beside links, or where an
 * author's text brought it.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressed = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

    const isWithinSentence = (element: Element) => {
      if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement!;
      while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
      const rest = block.cloneNode(true) as Element;
      for (const other of rest.querySelectorAll(`${pressed}, [hidden], script`)) other.remove();
      return /\p{L}/u.test(rest.textContent) || block.closest('.prose') !== null;
    };
    /** With its label, where that is pressed in its place. */
    const boxOf = (element: Element) => {
      const own = element.getBoundingClientRect();
      const isTicked = element.matches('[type=checkbox], [type=radio]');
      const label = (isTicked && (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect()) || own;
      const width = Math.max(own.right, label.right) - Math.min(own.left, label.left);
      const height = Math.max(own.bottom, label.bottom) - Math.min(own.top, label.top);
      return { width, height, isShown: own.width > 0 && own.height > 0 && own.bottom + scrollY > 0 };
    };
    return Array.from(document.querySelectorAll(pressed)).flatMap((element) => {
      const { width, height, isShown } = boxOf(element);
      if (!isShown || Math.min(width, height) >= 43.9 || isWithinSentence(element)) return [];
      const words = element.textContent.replace(/\s+/g, ' ').trim();
      return `${Math.round(width)} × ${Math.round(height)}: ${element.localName} “${words}” in ${element.parentElement!.className || element.parentElement!.localName}`;
    });
  });
}
