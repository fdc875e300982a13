import type { Page } from 'playwright';

interface Counting {
  shifts: number;
}

/** Runs in the page before anything of it: adds up how far its parts move without the reader's doing. */
export function countShifts(): void {
  const page = window as unknown as Counting;
  page.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) page.shifts += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How far the page's parts have moved so far. */
export async function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve((window as unknown as Counting).shifts)));
      }),
  );
}
