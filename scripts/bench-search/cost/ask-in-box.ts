import type { Page } from 'playwright';
import { ANSWER_LIMIT } from '../engine.ts';

/** How long an answer took, in milliseconds from the last keystroke; the wait for a pause in typing is part of it. */
export interface Answered {
  /** Until the first result stood in the list; undefined where there was none. */
  first?: number;
  /** Until every lane had come in. */
  done: number;
}

/**
 * Asks as a reader does: the text goes into the box of the search page in place of what stands there, as one keystroke,
 * paste or word of an input method does it.
 *
 * @throws Error where it takes longer than a minute, or ends in an error
 */
export async function askInBox(page: Page, query: string): Promise<Answered> {
  await page.locator('[data-search] input[type=search][name=q]').selectText();
  const answer = await page.evaluateHandle(watch, ANSWER_LIMIT);
  await page.keyboard.insertText(query);
  return answer.evaluate(({ answered }) => answered);
}

/** Runs in the page. The promise stands in an object, since it would be waited for otherwise. */
function watch(limit: number): { answered: Promise<Answered> } {
  const panel = document.querySelector<HTMLElement>('[data-search]')!;
  const list = panel.querySelector('[data-search-results]')!;
  const answered = new Promise<Answered>((resolve, reject) => {
    let [typed, first]: (number | undefined)[] = [];
    let hasBegun = false;
    const time = () => performance.now() - typed!;
    panel.addEventListener('input', () => (typed = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver((records) => {
      if (typed === undefined) return;
      for (const { type, target, addedNodes } of records) {
        if (type === 'attributes' && target === panel) hasBegun = true;
        if (type === 'childList' && target === list && hasBegun && addedNodes.length > 0) first ??= time();
      }
      const { state } = panel.dataset;
      if (!hasBegun || state === 'searching') return;
      observer.disconnect();
      if (state === 'error') reject(new Error('The search ended in an error.'));
      else resolve({ ...(first !== undefined && { first }), done: time() });
    });
    observer.observe(panel, { attributes: true, childList: true, subtree: true });
    setTimeout(() => reject(new Error('The search took too long.')), limit);
  });
  return { answered };
}
