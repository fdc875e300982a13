import type { dayIn } from '../../domain/plain-date.ts';
import type { TodaySettings } from '../../domain/today-settings.ts';
import type { fitElement } from './fit-element.ts';
import type { writeToday } from './write-today.ts';

/** What `followDays` is made of. Each is put out as its own source, so it comes as an argument. */
export interface Parts {
  dayIn: typeof dayIn;
  writeToday: typeof writeToday;
  fitElement: typeof fitElement;
}

/**
 * Brings a page to the day of reading while it is parsed, so that nothing moves once it is seen, and to every later
 * day while it stays open. `data-today` and `data-stale` of the root tell styles and other scripts.
 *
 * It is put out as its own source, so it uses nothing outside itself.
 */
export function followDays({ day, dayWords, staleFrom, timezone, locale }: TodaySettings, parts: Parts): void {
  const root = document.documentElement;
  const fitAll = (fit: (element: HTMLElement) => void) => {
    document.querySelectorAll<HTMLElement>('[data-when],[data-day],[data-phases],[data-now],[data-span]').forEach(fit);
  };
  let fit = (_: HTMLElement) => {};
  const look = () => {
    const clock = parts.dayIn(new Date(), timezone);
    const today = clock > day ? clock : day;
    if (root.dataset.today === today) return;
    const stale = today >= staleFrom;
    const words = { data: dayWords, reading: parts.writeToday(locale, today) };
    fit = (element) => parts.fitElement(element, { today, stale, words });
    root.dataset.today = today;
    root.toggleAttribute('data-stale', stale);
    fitAll(fit);
  };
  look();
  const parsed = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of Array.from(addedNodes)) if (node instanceof HTMLElement) fit(node);
  });
  parsed.observe(root, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    parsed.disconnect();
    fitAll(fit);
  });
  // A page may wait for days in a tab, or come back from the browser's memory of pages.
  for (const event of ['pageshow', 'focus', 'beforeprint']) addEventListener(event, look);
  document.addEventListener('visibilitychange', look);
  // Paper can't be unfolded.
  let unfolded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    unfolded = unfolded.concat(Array.from(document.querySelectorAll<HTMLDetailsElement>('details:not([open])')));
    for (const details of unfolded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
    unfolded = [];
  });
  setInterval(look, 60_000);
}
